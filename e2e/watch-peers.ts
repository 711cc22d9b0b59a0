/**
 * Keeps every RTCPeerConnection of a page where a test can ask it questions, with the number of descriptions it set (so that a
 * renegotiation shows). `installPeerWatch` runs in the page before any of its own scripts.
 */
import type { BrowserContext, Page } from '@playwright/test';

interface WatchedPeer {
  readonly pc: RTCPeerConnection;
  /** Each connectionState since the first, in order. */
  readonly states: string[];
  descriptions: number;
}

declare global {
  interface Window {
    watchedPeers?: WatchedPeer[];
  }
}

/** What a test learns of the peers that are open now. */
export interface PeerReport {
  readonly connectionState: RTCPeerConnectionState;
  readonly states: readonly string[];
  readonly descriptions: number;
  /** Types of the selected pair's candidates, as `relay`. */
  readonly local: string | undefined;
  readonly remote: string | undefined;
}

export async function watchPeers(context: BrowserContext): Promise<void> {
  await context.addInitScript(installPeerWatch);
}

export async function openPeers(page: Page): Promise<PeerReport[]> {
  return page.evaluate(report);
}

export function installPeerWatch(): void {
  const peers: WatchedPeer[] = [];
  window.watchedPeers = peers;
  window.RTCPeerConnection = class extends RTCPeerConnection {
    readonly watched: WatchedPeer = { pc: this, states: [], descriptions: 0 };

    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      peers.push(this.watched);
      this.addEventListener('connectionstatechange', () => this.watched.states.push(this.connectionState));
    }

    // The signatures are the overloads of the DOM's own type.
    override setLocalDescription(description?: RTCLocalSessionDescriptionInit): Promise<void> {
      this.watched.descriptions += 1;
      return super.setLocalDescription(description);
    }
  };
}

async function report(): Promise<PeerReport[]> {
  const open = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState !== 'closed');
  return Promise.all(
    open.map(async ({ pc, states, descriptions }) => {
      const stats = await pc.getStats();
      const all = [...stats.values()] as Record<string, string>[];
      const pair = stats.get(all.find(({ type }) => type === 'transport')?.['selectedCandidatePairId'] ?? '') as
        | RTCIceCandidatePairStats
        | undefined;
      const typeOf = (id: string | undefined) => (stats.get(id ?? '') as { candidateType?: string } | undefined)?.candidateType;
      return {
        connectionState: pc.connectionState,
        states,
        descriptions,
        local: typeOf(pair?.localCandidateId),
        remote: typeOf(pair?.remoteCandidateId),
      };
    }),
  );
}
