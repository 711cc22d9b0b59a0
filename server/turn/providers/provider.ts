/**
 * Managed TURN providers: where to ask for servers with short-lived credentials, and how to read the answer. Each is one small
 * adapter. Their keys stay on the server, and out of every log.
 */
import * as z from 'zod';
import type { IceServer } from '#protocol/ice';
import { STUN_URL, TURN_URL } from '../ice-url.ts';
import { type CloudflareAccess, cloudflare } from './cloudflare.ts';
import { type MeteredAccess, metered } from './metered.ts';
import { type TwilioAccess, twilio } from './twilio.ts';

export type ProviderAccess = CloudflareAccess | TwilioAccess | MeteredAccess;

export interface Provider {
  /** What to fetch for credentials that last so many seconds. */
  readonly request: (ttlSeconds: number) => Request;
  /** The list of servers within the answer. */
  readonly listIn: (answer: unknown) => unknown;
}

/** @param base instead of the provider's own origin, for tests */
export function providerOf(access: ProviderAccess, base?: string): Provider {
  switch (access.name) {
    case 'cloudflare':
      return cloudflare(access, base);
    case 'twilio':
      return twilio(access, base);
    case 'metered':
      return metered(access, base);
    default:
      return access satisfies never;
  }
}

const Servers = z.array(
  z.object({ urls: z.union([z.string(), z.array(z.string())]), username: z.string().optional(), credential: z.string().optional() }),
);

/** Why a provider gave nothing: the status of its answer, or a code of the network. Never more, because addresses may hold a key. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

/** Asks for servers. Rejects with a ProviderError. */
export async function askProvider(provider: Provider, ttlSeconds: number, signal: AbortSignal): Promise<readonly IceServer[]> {
  const servers = usable(Servers.safeParse(provider.listIn(await answerOf(provider.request(ttlSeconds), signal))));
  if (servers.length === 0) throw new ProviderError('no usable server in the answer');
  return servers;
}

async function answerOf(request: Request, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(request, { signal, redirect: 'error' });
    if (!response.ok) throw new ProviderError(`HTTP ${response.status}`);
    return await response.json();
  } catch (error) {
    throw error instanceof ProviderError ? error : new ProviderError(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}

/** Browsers throw at what they cannot read, and never reach port 53: such URLs only delay them (Cloudflare says so of its own). */
function usable(parsed: z.ZodSafeParseResult<z.infer<typeof Servers>>): readonly IceServer[] {
  if (!parsed.success) return [];
  return parsed.data
    .map(({ urls, username, credential }) => ({
      urls: [urls].flat().filter((url) => !/:53(\?|$)/.test(url) && (STUN_URL.test(url) || (TURN_URL.test(url) && username !== undefined && credential !== undefined))),
      ...(username === undefined ? {} : { username }),
      ...(credential === undefined ? {} : { credential }),
    }))
    .filter(({ urls }) => urls.length > 0);
}
