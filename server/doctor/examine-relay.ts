/** Do the STUN and TURN servers work that browsers are told of? Asked as a browser asks. */
import { failureWords } from '../turn/failure-words.ts';
import type { ProbeResult } from '../turn/attempt.ts';
import { hasRelay, type IceSettings } from '../turn/ice-config.ts';
import { isTurnUrl } from '../turn/ice-url.ts';
import { probeTurn, type TurnProbe } from '../turn/probe.ts';
import { askProvider, providerOf, ProviderError } from '../turn/providers/provider.ts';
import { startRelay } from '../turn/relay.ts';
import { probeStun } from '../turn/stun-probe.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

/** How long a provider may take, in milliseconds. */
const PROVIDER_LIMIT = 5_000;

export interface RelayExamination {
  readonly turn?: TurnProbe;
  readonly stun?: (url: string) => Promise<ProbeResult>;
  /** Instead of the managed provider's own origin, for tests. */
  readonly providerBase?: string;
}

export async function examineRelay(settings: IceSettings, { turn = probeTurn, stun = probeStun, providerBase }: RelayExamination = {}): Promise<readonly Finding[]> {
  const refused = await examineProvider(settings, providerBase);
  if (refused) return [refused];
  const relay = startRelay(settings, { probe: turn, providerBase });
  const { urls } = await relay.proved;
  relay.stop();
  const stunUrls = relay.iceFor('doctor').iceServers.flatMap((server) => server.urls.filter((url) => !isTurnUrl(url)));
  const answers = await Promise.all(stunUrls.map(async (url) => ({ url, result: await stun(url) })));
  return [...answers.map((answer) => findingOf('STUN', answer)), ...urls.map((report) => findingOf('TURN', report)), ...whatIsMissing(settings, stunUrls.length)];
}

/** What keeps a managed provider from giving servers; undefined where it gives some, or there is none. */
async function examineProvider({ turn }: IceSettings, base: string | undefined): Promise<Finding | undefined> {
  if (turn.kind !== 'provider') return undefined;
  const { name } = turn.provider;
  try {
    await askProvider(providerOf(turn.provider, base), 60, AbortSignal.timeout(PROVIDER_LIMIT));
    return undefined;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return problem('TURN', `the provider ${name} gave no servers (${error.message}). Check its key, its status page, and that this machine may reach it.`);
  }
}

function findingOf(what: string, { url, result }: { readonly url: string; readonly result: ProbeResult }): Finding {
  return result.outcome === 'proved' ? ok(what, `${url} works (${Math.round(result.milliseconds)} ms).`) : problem(what, `${url}: ${failureWords(result.cause, result.detail)}`);
}

function whatIsMissing(settings: IceSettings, stun: number): readonly Finding[] {
  if (hasRelay(settings)) return [];
  const reach = stun > 0 ? 'Calls work where networks let browsers reach each other' : 'Calls work within one network';
  return [warning('TURN', `no relay is configured. ${reach}; people behind strict firewalls will not connect. Set TURN_URLS and TURN_SECRET: README, “Calls across firewalls”.`)];
}
