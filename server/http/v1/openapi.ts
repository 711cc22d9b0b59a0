/** The OpenAPI document (3.1), made from the operations and from the schemas that validate. */
import { z } from 'zod';
import { described, ParticipantIdParameter, RoomIdParameter } from '#protocol/api-v1';
import type { ProblemCode } from '#protocol/api-v1-problems';
import { type Operation, problemsOf } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import type { DocumentedAnswer, DocumentedOperation, JsonSchema, OpenApiDocument, Parameter } from './openapi-shape.ts';
import { problemOf, PROBLEMS } from './problems.ts';

const INTRODUCTION = `Rooms for programs: make them, change them, see who is inside.

Every request carries an API key, \`Authorization: Bearer pk_...\`, which whoever runs this server makes with \`npm run api-key -- create NAME\`. A key knows the rooms that were made with it and no others.
What goes wrong is told in a problem document (RFC 9457). Fields may be added to answers; ignore those that you do not know. Times are milliseconds since 1970, UTC.`;

const refTo = (kind: 'schemas' | 'headers', name: string) => ({ $ref: `#/components/${kind}/${name}` });

const HEADERS: OpenApiDocument['components']['headers'] = {
  RateLimitPolicy: { description: 'How many requests (`q`) a key may send in how many seconds (`w`).', schema: { type: 'string', examples: ['"key";q=300;w=60'] } },
  RateLimit: { description: 'How many of them are left (`r`), and in how many seconds there are more (`t`).', schema: { type: 'string', examples: ['"key";r=299;t=60'] } },
  RetryAfter: { description: 'In how many seconds to ask again.', schema: { type: 'integer', minimum: 1 } },
  Location: { description: 'Where the room is read.', schema: { type: 'string' } },
  WWWAuthenticate: { description: 'What is asked for (RFC 6750).', schema: { type: 'string' } },
};
const LIMIT_HEADERS = { 'RateLimit-Policy': refTo('headers', 'RateLimitPolicy'), RateLimit: refTo('headers', 'RateLimit') };

const PATH_PARAMETERS: Readonly<Record<string, z.core.$ZodType>> = { roomId: RoomIdParameter, participantId: ParticipantIdParameter };

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Any text of your own that is different for each room, such as a UUID. The same key again answers the same room.',
  schema: { type: 'string', minLength: 1, maxLength: 255, examples: ['8e03978e-40d5-43dd-bc93-6894a57f9324'] },
};

/** @param base the server's own address */
export function openApiDocument(base: string): OpenApiDocument {
  const paths: Record<string, Record<string, DocumentedOperation>> = {};
  for (const each of OPERATIONS) (paths[`/api/v1${each.path}`] ??= {})[each.method] = documented(each);
  return {
    openapi: '3.1.0',
    info: { title: 'Parley API', version: '1.0.0', description: INTRODUCTION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: base }],
    security: [{ apiKey: [] }],
    tags: [
      { name: 'Rooms', description: 'The durable places with links.' },
      { name: 'People', description: 'Who is in a room, and who was.' },
    ],
    paths,
    components: {
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: 'An API key, `pk_` and 43 characters.' } },
      headers: HEADERS,
      schemas: componentSchemas(),
    },
  };
}

function documented(each: Operation): DocumentedOperation {
  const { id, tag, summary, description, body, answer, repeatable, status } = each;
  const headers = { ...LIMIT_HEADERS, ...(id === 'createRoom' ? { Location: refTo('headers', 'Location') } : {}) };
  const content = answer && { 'application/json': { schema: refTo('schemas', nameOf(answer)) } };
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [...pathParameters(each), ...queryParameters(each), ...(repeatable ? [IDEMPOTENCY_KEY] : [])],
    ...(body ? { requestBody: { required: false, content: { 'application/json': { schema: refTo('schemas', nameOf(body)) } } } } : {}),
    responses: { [status]: { description: status === 204 ? 'It is done.' : (metaOf(answer).description ?? summary), headers, ...(content ? { content } : {}) }, ...refusals(each) },
  };
}

function pathParameters({ path }: Operation): readonly Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter(name, 'path', true, PATH_PARAMETERS[name]));
}

function queryParameters({ query }: Operation): readonly Parameter[] {
  const { required = [], properties = {} } = query ? jsonSchema(query) : {};
  return Object.entries(properties).map(([name, schema]) => parameterOf(name, 'query', required.includes(name), schema));
}

function parameter(name: string, place: Parameter['in'], required: boolean, schema: z.core.$ZodType | undefined): Parameter {
  if (!schema) throw new Error(`nothing is known of the parameter ${name}`);
  return parameterOf(name, place, required, jsonSchema(schema));
}

const parameterOf = (name: string, place: Parameter['in'], required: boolean, { description, ...schema }: JsonSchema): Parameter => ({
  name,
  in: place,
  required,
  description,
  schema,
});

/** One answer for each status, with an example for each code that has it. */
function refusals(each: Operation): Record<string, DocumentedAnswer> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(each)) byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code]);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, refusal(status, codes)]));
}

function refusal(status: number, codes: readonly ProblemCode[]): DocumentedAnswer {
  const headers = {
    ...(status === 401 ? { 'WWW-Authenticate': refTo('headers', 'WWWAuthenticate') } : {}),
    ...(status === 503 ? { 'Retry-After': refTo('headers', 'RetryAfter') } : {}),
    ...(status === 429 ? { ...LIMIT_HEADERS, 'Retry-After': refTo('headers', 'RetryAfter') } : {}),
  };
  const examples = Object.fromEntries(codes.map((code) => [code, { value: problemOf({ code }) }]));
  return {
    description: codes.map((code) => PROBLEMS[code].title).join(', or '),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    content: { 'application/problem+json': { schema: refTo('schemas', 'Problem'), examples } },
  };
}

const metaOf = (schema: z.core.$ZodType | undefined) => (schema && described.get(schema)) ?? {};

function nameOf(schema: z.core.$ZodType): string {
  const { id } = metaOf(schema);
  if (id === undefined) throw new Error('a schema of the API has no name');
  return id;
}

const jsonSchema = (schema: z.core.$ZodType): JsonSchema => within(z.toJSONSchema(schema, { io: 'output', metadata: described }) as JsonSchema);

/** Without the marks of a document of its own, which a schema is not here. */
const within = (schema: JsonSchema): JsonSchema => Object.fromEntries(Object.entries(schema).filter(([keyword]) => !['$schema', '$id'].includes(keyword)));

/** Every schema that has a name. Of what is asked and of what is answered, so that nothing is said of fields that may come. */
function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(described, { io: 'input', metadata: described, uri: (id) => refTo('schemas', id).$ref });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, within(schema as JsonSchema)]));
}
