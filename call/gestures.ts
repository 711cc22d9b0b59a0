/** What people show without a word: raised hands, in the order in which they went up, and reactions, which pass. */
import type { ParticipantId } from '#protocol/participant';
import { MAX_HAND, type Reaction } from '#protocol/reaction';
import type { ShownReaction } from './call-state.ts';

export type RaisedHand = readonly [id: ParticipantId, place: number];

export interface GesturesOptions {
  readonly self: () => ParticipantId | undefined;
  /** The hands of the others that are up, as they say. */
  readonly raised: () => readonly RaisedHand[];
  /** Brings this to everyone. */
  readonly send: (reaction: Reaction) => void;
  /** The own hand went up or down. */
  readonly onHand: () => void;
  readonly onReactions: (shown: readonly ShownReaction[]) => void;
}

/** A reaction is shown so long, in milliseconds, and so many at a time of one person. */
const SHOWN_FOR = 4_000;
const SHOWN_AT_ONCE = 3;
/** Whoever has spoken for so long, in milliseconds, has had the turn that the hand was raised for. */
const TURN = 3_000;

export class Gestures {
  readonly #options: GesturesOptions;
  #hand: number | undefined;
  #hands: readonly ParticipantId[] = [];
  #speaking = false;
  #turn: ReturnType<typeof setTimeout> | undefined;
  /** Whose hands a host lowered that are still said to be up. */
  readonly #lowered = new Set<ParticipantId>();
  #shown: readonly ShownReaction[] = [];
  #count = 0;

  constructor(options: GesturesOptions) {
    this.#options = options;
  }

  /** The place of the own hand in the order of all hands; undefined while it is down. */
  get hand(): number | undefined {
    return this.#hand;
  }

  /** Whose hands are up, first come first; of those that went up at the same moment, the same order for all. A new value only where it changed. */
  hands(): readonly ParticipantId[] {
    const hands = this.#inOrder().map(([id]) => id);
    const same = hands.length === this.#hands.length && hands.every((id, place) => id === this.#hands[place]);
    if (!same) this.#hands = hands;
    return this.#hands;
  }

  raiseHand(up: boolean): void {
    if (up === (this.#hand !== undefined)) return;
    const [, last = 0] = this.#inOrder().at(-1) ?? [];
    this.#hand = up ? Math.min(last + 1, MAX_HAND) : undefined;
    this.#options.onHand();
  }

  /** A host lowered these hands. Returns whether the own one was up, and is down now. */
  lower(ids: readonly ParticipantId[]): boolean {
    const self = this.#options.self();
    for (const id of ids) if (id !== self) this.#lowered.add(id);
    const own = this.#hand !== undefined && self !== undefined && ids.includes(self);
    if (own) this.#hand = undefined;
    this.#options.onHand();
    return own;
  }

  /** Whether this person is speaking: a hand that got its turn goes down. */
  speaks(speaking: boolean): void {
    if (speaking === this.#speaking) return;
    this.#speaking = speaking;
    clearTimeout(this.#turn);
    if (speaking && this.#hand !== undefined) this.#turn = setTimeout(() => this.raiseHand(false), TURN);
  }

  react(reaction: Reaction): void {
    const self = this.#options.self();
    if (self === undefined) return;
    this.show(self, reaction);
    this.#options.send(reaction);
  }

  /** Shows this for a while. Whoever sends many sees the oldest of theirs go. */
  show(from: ParticipantId, reaction: Reaction): void {
    this.#count += 1;
    const shown = { key: this.#count, from, reaction };
    const [oldest, ...more] = this.#shown.filter((known) => known.from === from);
    const crowded = more.length + 1 >= SHOWN_AT_ONCE;
    this.#set([...this.#shown.filter((known) => !crowded || known !== oldest), shown]);
    setTimeout(() => this.#set(this.#shown.filter((known) => known !== shown)), SHOWN_FOR);
  }

  /** The meeting is over for this page. */
  clear(): void {
    clearTimeout(this.#turn);
    this.#hand = undefined;
    this.#lowered.clear();
    this.#set([]);
  }

  #inOrder(): readonly RaisedHand[] {
    const self = this.#options.self();
    const own: readonly RaisedHand[] = self === undefined || this.#hand === undefined ? [] : [[self, this.#hand]];
    const raised = this.#options.raised();
    for (const id of this.#lowered) if (!raised.some(([other]) => other === id)) this.#lowered.delete(id);
    return [...raised.filter(([id]) => !this.#lowered.has(id)), ...own].toSorted(([one, first], [other, second]) => first - second || (one < other ? -1 : 1));
  }

  #set(shown: readonly ShownReaction[]): void {
    if (shown.length === 0 && this.#shown.length === 0) return;
    this.#shown = shown;
    this.#options.onReactions(shown);
  }
}
