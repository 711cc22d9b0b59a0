/** Reading the small bodies that the API takes. */
import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '#protocol/errors';

/** Largest body, in bytes. */
const LIMIT = 16_384;

/** What was read already: a request may have to be carried to another server after that. */
const bodies = new WeakMap<IncomingMessage, string>();

/** The body as text, or undefined where it is larger than the limit or broke off; what is beyond is never kept. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const read = bodies.get(request);
  if (read !== undefined) return read;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LIMIT) return undefined;
      chunks.push(chunk);
    }
  } catch {
    // The sender is gone, and nobody reads the answer.
    return undefined;
  }
  const text = Buffer.concat(chunks).toString('utf8');
  bodies.set(request, text);
  return text;
}

/**
 * The body as this schema has it; nothing at all counts as an empty object. `too-large`, or `bad-request` where it is not of that shape.
 */
export async function readJson<T>(request: IncomingMessage, schema: BodySchema<T>): Promise<Result<T>> {
  const text = await readBody(request);
  if (text === undefined) return fail('too-large');
  const parsed = schema.safeParse(text === '' ? {} : parseJson(text));
  return parsed.success ? ok(parsed.data) : fail('bad-request');
}

/** What is asked of a validator. */
export interface BodySchema<T> {
  safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false };
}

/** The text as JSON; undefined, which no schema takes, where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
