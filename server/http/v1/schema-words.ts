/** A JSON schema in words. */
import { html, inline, type Markup, NOTHING } from './markup.ts';
import type { JsonSchema } from './openapi-shape.ts';

/** Where a named schema stands on the page. */
export const refName = (name: string): string => `shape-${name}`;

/** What is of this schema: the name of a shape, or a type. */
export function typeOf({ $ref, type, anyOf, items, enum: values }: JsonSchema): Markup {
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return html`<a href="#${refName(name)}">${name}</a>`;
  }
  if (anyOf) return joined(anyOf.map(typeOf));
  if (values) return joined(values.map((value) => html`<code>${value}</code>`));
  if (items) return html`list of ${typeOf(items)}`;
  return html`${type ?? 'anything'}`;
}

/** The fields of an object, and theirs. */
export function fieldsOf({ properties, required = [], items }: JsonSchema): Markup {
  if (items) return fieldsOf(items);
  if (!properties) return NOTHING;
  return html`<dl>${Object.entries(properties).map(([name, schema]) => field(name, schema, required.includes(name)))}</dl>`;
}

function field(name: string, schema: JsonSchema, required: boolean): Markup {
  const size = sizeOf(schema);
  return html`<dt><code>${name}</code> <span>${typeOf(schema)}${size === '' ? '' : `, ${size}`}${required ? '' : ', optional'}</span></dt>
<dd>${inline(schema.description ?? '')}${fieldsOf(schema)}</dd>`;
}

/** The limits that somebody chose, not those of every number. */
function sizeOf(schema: JsonSchema): string {
  const { minimum, maximum, maxLength } = schema.anyOf?.[0] ?? schema;
  if (typeof maxLength === 'number') return `at most ${maxLength} characters`;
  return typeof minimum === 'number' && typeof maximum === 'number' && maximum <= 1_000 ? `${minimum} to ${maximum}` : '';
}

const joined = (choices: readonly Markup[]): Markup =>
  html`${choices.map((choice, index) => (index === 0 ? choice : html` or ${choice}`))}`;
