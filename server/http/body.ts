/** Reading the small bodies that the API takes. */
import type { IncomingMessage } from 'node:http';

/** Largest body, in bytes. */
const LIMIT = 16_384;

/** The body as text, or undefined where it is larger than the limit or broke off; what is beyond is never kept. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
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
  return Buffer.concat(chunks).toString('utf8');
}
