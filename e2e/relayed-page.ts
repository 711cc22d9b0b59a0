/** Keeps a page to the relay, and says how it reaches it. */
import type { ChromiumPerson } from './chromium-person.ts';

/** Runs in the page, before its own scripts: its connections go by a relay, whatever the server says. */
export function forceRelay(): void {
  const relayed = (configuration?: RTCConfiguration): RTCConfiguration => ({ ...configuration, iceTransportPolicy: 'relay' });
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(relayed(configuration));
    }

    override setConfiguration(configuration?: RTCConfiguration): void {
      super.setConfiguration(relayed(configuration));
    }
  };
}

/** How the relays of this page's connections are reached. */
export async function relayProtocols({ page }: ChromiumPerson): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const reports = await Promise.all((window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState === 'connected').map(({ pc }) => pc.getStats()));
    const candidates = reports.flatMap((report) => Array.from<{ type: string; candidateType?: string; relayProtocol?: string }>(report.values()));
    return [...new Set(candidates.filter(({ type, candidateType }) => type === 'local-candidate' && candidateType === 'relay').map(({ relayProtocol }) => relayProtocol))];
  });
}
