/**
 * One POST to an address that somebody configured, with as little trust in it as can be: the host is resolved once, every address is
 * looked at, and the connection goes to what was looked at, so that a name that changes its mind in between (DNS rebinding) gains
 * nothing. No redirect is followed, and next to nothing of the answer is read.
 */
import { lookup } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** From the look-up to the status, in milliseconds: what Standard Webhooks recommends at the least. */
const TIME_LIMIT = 15_000;
/** How much of an answer is read, in bytes, so that the receiver can end it in good order. */
const ANSWER_LIMIT = 65_536;

export type PostFailure = 'unknown-host' | 'address-refused' | 'timeout' | 'no-answer';

export type PostOutcome =
  | { readonly kind: 'answered'; readonly status: number }
  /** `detail` is the system's own code. */
  | { readonly kind: 'failed'; readonly cause: PostFailure; readonly detail?: string };

/** Never rejects. An abort of `stop` counts as no answer. */
export type Post = (url: URL, headers: Readonly<Record<string, string>>, body: string, stop: AbortSignal) => Promise<PostOutcome>;

export interface PostOptions {
  readonly allowPrivate: boolean;
  /** All addresses of a name. The system's own way where it is not given. */
  readonly resolve?: ((hostname: string) => Promise<readonly string[]>) | undefined;
  /** Which addresses may be connected to, where it is not `allowPrivate` that decides. */
  readonly allows?: ((address: string) => boolean) | undefined;
  /** In milliseconds. */
  readonly timeLimit?: number | undefined;
}

class Refusal extends Error {
  readonly failure: PostFailure;
  constructor(failure: PostFailure, options?: ErrorOptions) {
    super(failure, options);
    this.failure = failure;
  }
}

export function createPost(options: PostOptions): Post {
  const { allowPrivate, resolve = systemResolve, timeLimit = TIME_LIMIT } = options;
  const allows = options.allows ?? (allowPrivate ? () => true : isPublicAddress);

  const checkedAddresses = async ({ hostname }: URL): Promise<readonly string[]> => {
    // A URL writes an IPv6 address in brackets.
    const literal = hostname.replaceAll(/[[\]]/g, '');
    const addresses = isIP(literal) ? [literal] : await resolve(hostname);
    if (addresses.length === 0) throw new Refusal('unknown-host');
    if (!addresses.every((address) => isIP(address) && allows(address))) throw new Refusal('address-refused');
    return addresses;
  };

  return async (url, headers, body, stop) => {
    const late = AbortSignal.timeout(timeLimit);
    const signal = AbortSignal.any([late, stop]);
    try {
      const addresses = await Promise.race([checkedAddresses(url), aborted(signal)]);
      return { kind: 'answered', status: await exchange(url, addresses, headers, body, signal) };
    } catch (error) {
      if (late.aborted) return { kind: 'failed', cause: 'timeout' };
      if (error instanceof Refusal) return { kind: 'failed', cause: error.failure, ...detailOf(error.cause) };
      return { kind: 'failed', cause: 'no-answer', ...detailOf(error) };
    }
  };
}

const systemResolve = async (hostname: string): Promise<readonly string[]> => {
  try {
    return (await lookup(hostname, { all: true })).map(({ address }) => address);
  } catch (error) {
    throw new Refusal('unknown-host', { cause: error });
  }
};

/** Resolves with the status of the answer. */
function exchange(url: URL, addresses: readonly string[], headers: Readonly<Record<string, string>>, body: string, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const { request: ask } = url.protocol === 'https:' ? https : http;
    const request = ask(url, { method: 'POST', headers, signal, lookup: only(addresses), agent: false });
    request.on('error', reject).on('response', (response) => {
      resolve(response.statusCode ?? 0);
      drain(response);
    });
    request.end(body);
  });
}

/** A look-up that gives these addresses, whatever is asked for. */
function only(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, { all: wantsAll }, callback) => {
    const [first = { address: '', family: 0 }] = all;
    if (wantsAll) callback(null, all);
    else callback(null, first.address, first.family);
  };
}

function drain(response: IncomingMessage): void {
  let read = 0;
  response.on('error', () => undefined).on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > ANSWER_LIMIT) response.destroy();
  });
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

const detailOf = (error: unknown): { detail?: string } => (error instanceof Error && 'code' in error ? { detail: String(error.code) } : {});
