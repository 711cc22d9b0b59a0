/** How one connection came about, moment by moment: kept from its beginning, because nobody opens an inspector beforehand. */
import type { RecoveryStep } from '../recovery.ts';
import { readCandidate } from './candidate-facts.ts';

export type StoryEvent =
  /** A description went out, or came in. */
  | { readonly what: 'description'; readonly type: 'offer' | 'answer'; readonly from: 'us' | 'them' }
  /** A candidate went out, or came in. */
  | { readonly what: 'candidate'; readonly from: 'us' | 'them'; readonly type: string; readonly protocol: string; readonly priority: number }
  | { readonly what: 'gathered' }
  | { readonly what: 'state'; readonly of: 'ice' | 'connection'; readonly state: string }
  /** The packets go another way from now on. */
  | { readonly what: 'path' }
  | { readonly what: 'channel-open' }
  /** What they send of this source begins to arrive, or does again (W3C mediacapture-main, section 4.3.1: unmute). */
  | { readonly what: 'media'; readonly source: 'microphone' | 'camera' }
  | { readonly what: 'repair'; readonly step: Exclude<RecoveryStep, 'wait'> }
  /** A TURN server refused us (RFC 8656, section 19). */
  | { readonly what: 'turn-error'; readonly code: number };

export type StoryMoment = StoryEvent & {
  /** Milliseconds since the connection was made. */
  readonly at: number;
};

/** The latest moments are kept: a call of a day on a bad line must not fill the page's memory. */
const LONGEST = 400;

export class Story {
  readonly #begun = performance.now();
  #moments: readonly StoryMoment[] = [];

  get moments(): readonly StoryMoment[] {
    return this.#moments;
  }

  note(event: StoryEvent): void {
    this.#moments = [...this.#moments, { ...event, at: Math.round(performance.now() - this.#begun) }].slice(-LONGEST);
  }

  noteCandidate(from: 'us' | 'them', line: string): void {
    const facts = readCandidate(line);
    if (facts) this.note({ what: 'candidate', from, type: facts.type, protocol: facts.protocol, priority: facts.priority });
    else if (from === 'us') this.note({ what: 'gathered' });
  }
}
