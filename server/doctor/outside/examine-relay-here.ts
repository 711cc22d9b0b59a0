/** Do STUN and TURN work from where we are, with the credentials that people get in a room? */
import type { Socket } from 'socket.io-client';
import * as z from 'zod';
import type { ProbeResult } from '../../turn/attempt.ts';
import { failureWords } from '../../turn/failure-words.ts';
import { isTurnUrl } from '../../turn/ice-url.ts';
import { probeTurn } from '../../turn/probe.ts';
import { probeStun } from '../../turn/stun-probe.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import { TIME_LIMIT } from './outside.ts';

/** Whatever a server answers to a look at a room. */
const Previewed = z.union([
  z.object({
    ok: z.literal(true),
    value: z.object({
      ice: z.object({ ttlSeconds: z.number(), iceServers: z.array(z.object({ urls: z.array(z.string()), username: z.string().default(''), credential: z.string().default('') })) }).optional(),
    }),
  }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

export interface RelayHere {
  readonly findings: readonly Finding[];
  /** For how long credentials are good there, where it is told. */
  readonly ttlSeconds?: number;
}

/** @param room its id; without one there are no credentials */
export async function examineRelayHere(socket: Socket | undefined, room: string | undefined, ca?: string): Promise<RelayHere> {
  if (room === undefined) return { findings: [ok('Relay from here', 'not tried. Give the link of a room that anyone may enter, and it is.')] };
  if (!socket) return { findings: [warning('Relay from here', 'not tried, because no socket opens.')] };
  const answer: unknown = await socket.timeout(TIME_LIMIT).emitWithAck('room:preview', { roomId: room }).catch(() => undefined);
  const { data } = Previewed.safeParse(answer);
  if (!data?.ok) return { findings: [problem('Relay from here', `the server tells nothing of the room ${room} (${data?.error ?? 'no answer'}). Give the link of one that is there.`)] };
  const { ice } = data.value;
  if (!ice) return { findings: [warning('Relay from here', 'not tried: not everyone may enter this room, so that a stranger gets no credentials. Give the link of one that anyone may enter.')] };
  const options = ca === undefined ? {} : { ca };
  const urls = ice.iceServers.flatMap(({ urls, username, credential }) => urls.map((url) => ({ url, username, credential })));
  const findings = urls.map(async ({ url, username, credential }) => {
    if (isTurnUrl(url)) return findingOf('TURN', url, await probeTurn(url, { username, credential }, options));
    return findingOf('STUN', url, await probeStun(url, options));
  });
  return { findings: await Promise.all(findings), ttlSeconds: ice.ttlSeconds };
}

function findingOf(what: string, url: string, result: ProbeResult): Finding {
  return result.outcome === 'proved' ? ok(what, `${url} works from here (${Math.round(result.milliseconds)} ms).`) : problem(what, `${url}, from here: ${failureWords(result.cause, result.detail)}`);
}
