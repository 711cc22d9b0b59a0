/** What nobody's page would send, made by chance from a seed: half-right requests, nonsense, and packets that are none. */
import type { Random } from './random.ts';

const EVENTS = ['room:preview', 'room:join', 'room:knock', 'room:act', 'room:resume', 'room:leave', 'participant:update', 'signal', 'heartbeat', 'ice:refresh', 'roster:get', 'pair:report', 'error', 'nothing', '__proto__'];
const FIELDS = ['roomId', 'name', 'seat', 'signal', 'to', 'toInstance', 'opId', 'version', 'kind', 'candidates', 'epoch', 'sending', 'action', 'constructor', '__proto__', 'x'];
const WORDS = ['', 'want', 'offer', 'candidates', 'description', 'abcd-efgh-jkmn', 'p_0123456789abcdef', '__proto__', 'toString', '\u202e', '\ud83d'];
const DEEPEST = 6;

/** Texts of engine.io and socket.io as they would stand on the wire. */
export class Fuzz {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A request that is well written and asks for nonsense. */
  request(): string {
    return `42${this.#random.below(1e6)}${JSON.stringify([this.#random.pick(EVENTS), ...Array.from({ length: this.#random.pick([0, 1, 1, 1, 1, 2]) }, () => this.#anything(0))])}`;
  }

  /** A request with one character that does not belong there: most of them cost their sender the socket. */
  broken(): string {
    const text = this.request();
    const at = this.#random.below(text.length);
    return text.slice(0, at) + String.fromCodePoint(this.#random.below(0x250)) + text.slice(at + this.#random.below(3));
  }

  #anything(depth: number): unknown {
    const random = this.#random;
    const kind = random.below(depth < DEEPEST ? 7 : 5);
    if (kind === 0) return random.pick([null, true, false]);
    if (kind === 1) return random.pick([-1, 0, 1, 0.5, 255, 1e6, 1e21, random.below(1e9)]);
    if (kind <= 3) return random.pick(WORDS);
    if (kind === 4) return String.fromCodePoint(...Array.from({ length: random.below(60) }, () => 1 + random.below(0xd7fe)));
    if (kind === 5) return Array.from({ length: random.below(4) }, () => this.#anything(depth + 1));
    return Object.fromEntries(Array.from({ length: random.below(5) }, () => [random.pick(FIELDS), this.#anything(depth + 1)]));
  }
}
