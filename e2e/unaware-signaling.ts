/** A way to the server for somebody who is to know nothing of certain others: what the server says of those is left out. */
import type { Result } from '../protocol/errors.ts';
import type { FactName, Facts, ReplyOf, RequestName, RequestOf, Roster } from '../protocol/events.ts';
import type { Participant } from '../protocol/participant.ts';
import type { Signaling, SignalingState } from '../call/signaling.ts';

export class UnawareSignaling implements Signaling {
  readonly #real: Signaling;
  readonly #hidden: ReadonlySet<string>;
  #self: string | undefined;

  /** @param hidden names of those who are not to be known; one's own may be among them */
  constructor(real: Signaling, hidden: ReadonlySet<string>) {
    this.#real = real;
    this.#hidden = hidden;
  }

  get state(): SignalingState {
    return this.#real.state;
  }

  async request<E extends RequestName>(event: E, request: RequestOf<E>): Promise<Result<ReplyOf<E>>> {
    const result = await this.#real.request(event, request);
    return result.ok ? { ok: true, value: this.#told(result.value) } : result;
  }

  on<F extends FactName>(fact: F, listener: (fact: Facts[F]) => void): () => void {
    const stop = this.#real.on(fact, (said) => {
      if (!('participant' in said) || this.#knows(said.participant)) listener(said);
    });
    if (fact !== 'participant:updated') return stop;
    // News of somebody unknown changes nothing but the roster's revision: without it, the next fact would seem to come after a lost one.
    const unknown = (said: Facts['participant:joined']) => !this.#knows(said.participant) && listener(said as Facts[F]);
    const stops = [stop, this.#real.on('participant:joined', unknown), this.#real.on('participant:updated', unknown)];
    return () => stops.forEach((end) => end());
  }

  onStateChange(listener: (state: SignalingState) => void): () => void {
    return this.#real.onStateChange(listener);
  }

  probe(within: number): void {
    this.#real.probe(within);
  }

  close(): void {
    this.#real.close();
  }

  #told<R>(reply: R): R {
    if (typeof reply !== 'object' || reply === null) return reply;
    // Without it no connections are made ready, which would be handed to anybody.
    if ('names' in reply) return { ...reply, ice: undefined };
    if ('self' in reply && 'roster' in reply) {
      this.#self = (reply.self as Participant).id;
      return { ...reply, roster: this.#known(reply.roster as Roster) };
    }
    return 'participants' in reply ? { ...reply, ...this.#known(reply as unknown as Roster) } : reply;
  }

  #known({ revision, participants }: Roster): Roster {
    return { revision, participants: participants.filter((one) => this.#knows(one)) };
  }

  #knows({ id, name }: Participant): boolean {
    return id === this.#self || !this.#hidden.has(name);
  }
}
