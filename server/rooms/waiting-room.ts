/** Those who asked to be let in, the longest first. They know nothing of the inside, and hosts know of them a name. */
import type { Knock, KnockId } from '#protocol/actions';
import type { KnockAnswer } from '#protocol/events';
import type { Connection } from './connection.ts';
import { newKnockId } from './ids.ts';
import type { Visitor } from './visitor.ts';

/** How many may wait in one room. Whoever comes then is told that it is full. */
const MOST_WAITING = 50;

export interface WaitingVisitor {
  readonly knock: Knock;
  readonly connection: Connection;
  readonly visitor: Visitor;
}

export class WaitingRoom {
  readonly #waiting = new Map<KnockId, WaitingVisitor>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get knocks(): readonly Knock[] {
    return this.all.map(({ knock }) => knock);
  }

  get all(): readonly WaitingVisitor[] {
    return [...this.#waiting.values()];
  }

  get(id: KnockId): WaitingVisitor | undefined {
    return this.#waiting.get(id);
  }

  /** Begins to wait; whoever waits already on this connection keeps their place. Undefined where too many wait. */
  enter(name: string, connection: Connection, visitor: Visitor, since: number): KnockId | undefined {
    const before = this.#of(connection)?.knock;
    if (!before && this.#waiting.size >= MOST_WAITING) return undefined;
    const knock = before ? { ...before, name } : { id: newKnockId(), name, since };
    this.#waiting.set(knock.id, { knock, connection, visitor });
    this.#onChange();
    return knock.id;
  }

  /** The wait is over without an answer: they gave up, or their connection did. */
  leave(connection: Connection): void {
    const waiting = this.#of(connection);
    if (waiting) this.#remove(waiting);
  }

  answer(id: KnockId, answer: KnockAnswer): WaitingVisitor | undefined {
    const waiting = this.#waiting.get(id);
    if (!waiting) return undefined;
    waiting.connection.send('knock:answered', { answer });
    this.#remove(waiting);
    return waiting;
  }

  say(text: string): void {
    for (const { connection } of this.#waiting.values()) connection.send('waiting:message', { text });
  }

  #of(connection: Connection): WaitingVisitor | undefined {
    return this.all.find((waiting) => waiting.connection === connection);
  }

  #remove({ knock }: WaitingVisitor): void {
    this.#waiting.delete(knock.id);
    this.#onChange();
  }
}
