/** The relay of this deployment put together: what a participant is told of it, and whether it was seen to work. */
import type { IceConfig } from '#protocol/ice';
import { type Clock, systemClock } from '#server/rooms/clock';
import { hasRelay, type IceSettings, iceConfigFor, mintCredentials } from './ice-config.ts';
import { isTurnUrl } from './ice-url.ts';
import type { TurnProbe } from './probe.ts';
import { ProvidedServers } from './provided-servers.ts';
import { providerOf } from './providers/provider.ts';
import type { RelayTarget } from './relay-proof.ts';
import { type RelayReport, RelayWatch } from './relay-watch.ts';

/** The name under which the server itself gets credentials. */
const OURSELVES = 'parley';

export interface Relay {
  readonly iceFor: (participantId: string) => IceConfig;
  readonly report: RelayReport;
  /** Resolves when there is something to tell participants, or it is known that there is not. */
  readonly ready: Promise<void>;
  /** Resolves when every URL was tried once; at once where nobody tries. */
  readonly proved: Promise<RelayReport>;
  stop(): void;
}

export interface RelayOptions {
  /** Without it, nothing is ever proved. */
  readonly probe?: TurnProbe | undefined;
  readonly clock?: Clock;
  /** Instead of the managed provider's own origin, for tests. */
  readonly providerBase?: string | undefined;
}

export function startRelay(settings: IceSettings, { probe, clock = systemClock, providerBase }: RelayOptions = {}): Relay {
  const { turn } = settings;
  const provided =
    turn.kind === 'provider'
      ? new ProvidedServers({ name: turn.provider.name, provider: providerOf(turn.provider, providerBase), ttlSeconds: settings.ttlSeconds, clock })
      : undefined;
  const configFor = (id: string) => iceConfigFor(settings, id, clock.now(), provided?.current);
  const mintUntil =
    turn.kind === 'secret' && settings.iceServers === undefined ? (time: number) => mintCredentials(turn.secret, Math.floor(time / 1_000), OURSELVES) : undefined;
  const targets = (): readonly RelayTarget[] =>
    configFor(OURSELVES).iceServers.flatMap(({ urls, username = '', credential = '' }) =>
      urls.filter(isTurnUrl).map((url) => ({ url, credentials: { username, credential }, mintUntil })),
    );
  const watch = probe && hasRelay(settings) ? new RelayWatch({ targets, probe, clock }) : undefined;
  const report = (): RelayReport => watch?.report ?? { state: hasRelay(settings) ? 'unproved' : 'none', urls: [] };
  const ready = provided?.start() ?? Promise.resolve();
  return {
    iceFor: (id) => ({ ...configFor(id), relayState: report().state }),
    get report() {
      return report();
    },
    ready,
    proved: ready.then(() => watch?.start()).then(report),
    stop: () => {
      provided?.stop();
      watch?.stop();
    },
  };
}
