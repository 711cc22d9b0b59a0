/** What the rooms ask of whoever spreads them over several nodes. On a single node nobody is asked. */
import type { RoomId } from '#protocol/room';

/** Another node has this room, or nobody can tell which one has it. */
export class RoomElsewhere extends Error {
  override readonly name = 'RoomElsewhere';
  /** Undefined where nobody can tell. */
  readonly node: string | undefined;

  constructor(node: string | undefined) {
    super(node === undefined ? 'nobody can tell which server has this room' : 'another server has this room');
    this.node = node;
  }
}

export interface RoomHolds {
  /** Resolves when this node has the room, which nobody else opens then. Rejects with RoomElsewhere. */
  take(id: RoomId): Promise<void>;
  /** Whether this node has it still, as far as it knows. */
  has(id: RoomId): boolean;
  /** The other node that has the room; undefined where none has. Rejects with RoomElsewhere where nobody can tell. */
  nodeOf(id: RoomId): Promise<string | undefined>;
  /** Lets others have these rooms. Never rejects: what cannot be said to others ends by itself. */
  giveBack(ids: readonly RoomId[]): Promise<void>;
}
