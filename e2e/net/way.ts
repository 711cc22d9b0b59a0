/** Which way the media of a page goes: the selected candidate pair of each connection that is up (W3C webrtc-stats). */
import type { Page } from '@playwright/test';

export interface Way {
  readonly local: string;
  readonly remote: string;
  /** How this side reaches the relay, where its own candidate is one: `udp`, `tcp` or `tls`. */
  readonly relayProtocol: string | undefined;
  /** Address of its own candidate: the relay's, where it is one. */
  readonly localAddress: string | undefined;
}

export function ways(page: Page): Promise<Way[]> {
  return page.evaluate(async () => {
    const up = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState === 'connected');
    const found = await Promise.all(
      up.map(async ({ pc }) => {
        const stats = await pc.getStats();
        const all = [...stats.values()] as Record<string, string>[];
        const pair = stats.get(all.find(({ type }) => type === 'transport')?.['selectedCandidatePairId'] ?? '') as RTCIceCandidatePairStats | undefined;
        const local = stats.get(pair?.localCandidateId ?? '') as Record<string, string> | undefined;
        const remote = stats.get(pair?.remoteCandidateId ?? '') as Record<string, string> | undefined;
        const { candidateType, relayProtocol, address } = local ?? {};
        return { local: candidateType, remote: remote?.['candidateType'], relayProtocol, localAddress: address };
      }),
    );
    return found.filter((way): way is Way => way.local !== undefined && way.remote !== undefined);
  });
}

export const isRelayed = ({ local, remote }: Way): boolean => local === 'relay' || remote === 'relay';

/** As it stands in a table: `relay (tls) - prflx`. */
export const wayInWords = ({ local, remote, relayProtocol }: Way): string =>
  `${local}${relayProtocol === undefined ? '' : ` (${relayProtocol})`} - ${remote}`;
