/** Reads what a program sent, and says everything that is wrong with it. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Problem } from '#protocol/api-v1';
import { readBody } from '../body.ts';
import type { Operation } from './operation.ts';
import type { Refusal } from './problems.ts';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
type Errors = NonNullable<Problem['errors']>;

/** Words for programmers; without them, a schema says no more than that something is wrong. */
const { localeError } = z.locales.en();

/** Nothing at all counts as an empty object. */
export async function readJsonBody(request: IncomingMessage, schema: Operation['body']): Promise<Read<unknown>> {
  if (!schema) return { ok: true, value: undefined };
  const text = await readBody(request);
  if (text === undefined) return { ok: false, refusal: { code: 'too-large', headers: { connection: 'close' } } };
  let value: unknown;
  try {
    value = text.trim() === '' ? {} : JSON.parse(text);
  } catch (error) {
    return bad([{ pointer: '#', detail: `The body is not JSON: ${error instanceof Error ? error.message : String(error)}` }]);
  }
  const parsed = schema.safeParse(value, { error: localeError });
  return parsed.success ? { ok: true, value: parsed.data } : bad(parsed.error.issues.map((issue) => ({ pointer: pointerTo(issue.path), detail: issue.message })));
}

export function readQuery(query: Readonly<Record<string, string>>, schema: Operation['query']): Read<unknown> {
  if (!schema) return { ok: true, value: undefined };
  const parsed = schema.safeParse(query, { error: localeError });
  if (parsed.success) return { ok: true, value: parsed.data };
  return bad(parsed.error.issues.map(({ path: [parameter], message: detail }) => (parameter === undefined ? { detail } : { parameter: String(parameter), detail })));
}

export const bad = (errors: Errors): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal: { code: 'bad-request', errors } });

/** A JSON pointer as a fragment (RFC 6901, section 6). */
const pointerTo = (path: readonly PropertyKey[]): string =>
  ['#', ...path.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1')))].join('/');
