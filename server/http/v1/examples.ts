/** Examples for people, made of those in the schemas. */
import type { DocumentedOperation, JsonSchema, OpenApiDocument } from './openapi-shape.ts';

/** Something of this schema. */
export function exampleOf(document: OpenApiDocument, schema: JsonSchema): unknown {
  const { $ref, examples, properties, items, enum: values } = schema;
  if ($ref !== undefined) return exampleOf(document, document.components.schemas[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {});
  if (examples) return examples[0];
  if (items) return [exampleOf(document, items)];
  if (!properties) return values?.[0] ?? '...';
  const needed = Object.entries(properties).filter(([name]) => schema.required?.includes(name));
  return Object.fromEntries(needed.map(([name, property]) => [name, exampleOf(document, property)]));
}

/** How one asks for it with curl. */
export function curlOf(document: OpenApiDocument, method: string, path: string, { requestBody, parameters }: DocumentedOperation): string {
  const filled = parameters.reduce((done, { name, schema }) => done.replace(`{${name}}`, String(schema.examples?.[0])), path);
  const lines = [
    `curl${method === 'get' ? '' : ` -X ${method.toUpperCase()}`} ${document.servers[0]?.url}${filled}`,
    `-H 'Authorization: Bearer pk_...'`,
    ...parameters.filter((parameter) => parameter.in === 'header').map(({ name, schema }) => `-H '${name}: ${String(schema.examples?.[0])}'`),
    ...(requestBody ? [`-H 'Content-Type: application/json'`, `-d '{"name": "Monday", "waitingRoom": true}'`] : []),
  ];
  return lines.join(' \\\n  ');
}
