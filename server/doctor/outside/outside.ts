/** How a deployment is asked from outside: as a browser does, but going on where a browser would stop, to tell all that is wrong at once. */
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';

export interface OutsideOptions {
  /** The certificates to trust instead of the usual ones, as PEM. */
  readonly ca?: string;
  /** Where plain http is; 80 where the address has no port of its own, and nowhere where it has. */
  readonly plainPort?: number;
  /** The addresses of a name. The system's own look-up by default. */
  readonly addressesOf?: (name: string) => Promise<readonly string[]>;
}

/** How long any one answer may take, in milliseconds. */
export const TIME_LIMIT = 8_000;

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
  /** Our time when it came, in milliseconds since 1970. */
  readonly at: number;
}

/** Follows no redirect, and judges no certificate: examineCertificate does. Rejects where nobody answers. */
export async function ask(url: URL): Promise<Answer> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  const request = url.protocol === 'https:' ? https.get(url, { signal, agent: false, rejectUnauthorized: false }) : http.get(url, { signal, agent: false });
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const at = Date.now();
  const chunks: Buffer[] = [];
  for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8'), at };
}

/** Why nobody answers, as the end of a sentence. */
export function silenceWords(error: unknown): string {
  const { code, name } = error as { readonly code?: string; readonly name?: string };
  // What was tried at several addresses is told as one error without words of its own.
  if (code === 'ECONNREFUSED' || name === 'AggregateError') return 'nothing listens there. Start the proxy, and let the port in at the firewall';
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'nobody answers. Let the port in at the firewall of the machine and at that of its provider';
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'the connection is cut. Something else than the proxy listens there';
  return `it cannot be reached (${code ?? String(error)})`;
}
