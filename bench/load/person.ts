/** Somebody with a seat, who sends numbered signals to the others of the room and notices every one that is missing. */
import { randomUUID } from 'node:crypto';
import type { Result } from '#protocol/errors';
import type { Facts, Seated } from '#protocol/events';
import { type Participant, SENDING_NOTHING } from '#protocol/participant';
import type { Signal } from '#protocol/signal';
import { PROTOCOL_VERSION } from '#protocol/version';
import type { Tally } from './tally.ts';
import { Wire } from './wire.ts';

/** As large as Chromium's, with its lines. */
const SDP = 'a=rtpmap:96 VP8/90000 and so on, to the end of it\r\n'.repeat(105);
const CANDIDATE = {
  candidate: 'candidate:842163049 1 udp 1677729535 192.0.2.15 46154 typ srflx raddr 10.0.0.7 rport 46154 generation 0 ufrag Yb3k',
  sdpMid: '0',
  sdpMLineIndex: 0,
  usernameFragment: 'Yb3k',
};

export interface PersonOptions {
  readonly url: string;
  readonly address: string;
  readonly roomId: string;
  readonly tally: Tally;
}

export class Person {
  readonly #tally: Tally;
  readonly #others = new Map<string, { readonly instance: number; sent: number; heard: number }>();
  #wire: Wire | undefined;
  #leaving = false;
  #turn = 0;

  private constructor(tally: Tally) {
    this.#tally = tally;
  }

  /** Comes as a page does: looks at the room, then joins with an offer to each of those inside. */
  static async enter({ url, address, roomId, tally }: PersonOptions): Promise<Person> {
    const person = new Person(tally);
    const began = performance.now();
    const wire = await Wire.open({ url, address, hear: (fact, payload) => person.#hear(fact, payload), closed: () => person.#closed() });
    person.#wire = wire;
    const preview = (await wire.ask('room:preview', { roomId })) as Result<{ readonly names: readonly string[] }>;
    if (!preview.ok) throw new Error(`room:preview: ${preview.error}`);
    const joined = (await wire.ask('room:join', {
      version: PROTOCOL_VERSION,
      roomId,
      name: 'somebody',
      sending: SENDING_NOTHING,
      opId: randomUUID(),
      offers: preview.value.names.map(() => SDP),
    })) as Result<Seated>;
    if (!joined.ok) throw new Error(`room:join: ${joined.error}`);
    const { self, roster, offered } = joined.value;
    for (const other of roster.participants) if (other.id !== self.id) person.#meet(other);
    tally.sent += offered.length;
    tally.joins.add(performance.now() - began);
    return person;
  }

  /** One signal to the one whose turn it is. */
  signal(): void {
    const ids = [...this.#others.keys()];
    const to = ids[(this.#turn += 1) % ids.length];
    const other = to === undefined ? undefined : this.#others.get(to);
    if (!other) return;
    other.sent += 1;
    this.#tally.sent += 1;
    // The number travels as the epoch, and the time at which it was sent as the fragment: the server hands on both as they are.
    const signal: Signal = { kind: 'candidates', epoch: other.sent, candidates: [CANDIDATE, { ...CANDIDATE, usernameFragment: String(performance.now()) }] };
    this.#wire?.send('signal', { to, toInstance: other.instance, signal }, this.#answered);
  }

  beat(): void {
    this.#wire?.send('heartbeat', {}, this.#answered);
  }

  leave(): void {
    this.#leaving = true;
    this.#wire?.close();
  }

  readonly #answered = (answer: unknown): void => {
    if (!(answer as Result<unknown>).ok) this.#tally.refused += 1;
  };

  #closed(): void {
    if (!this.#leaving) this.#tally.cut += 1;
  }

  #meet({ id, instance }: Participant): void {
    if (!this.#others.has(id)) this.#others.set(id, { instance, sent: 0, heard: 0 });
  }

  #hear(fact: string, payload: unknown): void {
    if (fact === 'participant:joined') this.#meet((payload as Facts['participant:joined']).participant);
    if (fact !== 'signal') return;
    const { from, signal } = payload as Facts['signal'];
    this.#tally.received += 1;
    if (signal.kind !== 'candidates') return;
    const other = this.#others.get(from);
    if (other?.heard !== signal.epoch - 1) this.#tally.outOfOrder += 1;
    if (other) other.heard = signal.epoch;
    this.#tally.relays.add(performance.now() - Number(signal.candidates[1]?.usernameFragment));
  }
}
