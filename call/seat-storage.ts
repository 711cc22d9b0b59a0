/**
 * The key to this tab's seat, kept over a reload. A duplicated tab gets a copy of sessionStorage, so a seat is claimed with a
 * Web Lock as well: the copy finds the lock taken and leaves the seat to the tab that has it.
 */
import type { SeatKey } from '#protocol/events';

export interface SeatStorage {
  /** The seat that this tab held before a reload; undefined where there is none, or another tab holds it. */
  claim(): Promise<SeatKey | undefined>;
  keep(seat: SeatKey): void;
  forget(): void;
}

/** A page that is being replaced by its own reload lets go of its lock within this time, in milliseconds. */
const LOCK_WAIT = 1_000;

export function tabSeatStorage(roomId: string): SeatStorage {
  const key = `parley:seat:${roomId}`;
  let release: (() => void) | undefined;
  let locked: string | undefined;

  /** Holds the lock until `forget` or the end of the page. False where another tab holds it. */
  const lock = (seat: SeatKey): Promise<boolean> => {
    const locks = (navigator as Partial<Navigator>).locks;
    if (locked === seat.participantId || !locks) return Promise.resolve(true);
    release?.();
    locked = seat.participantId;
    return new Promise((resolve) => {
      const held = () =>
        new Promise<void>((done) => {
          release = done;
          resolve(true);
        });
      locks.request(`${key}:${seat.participantId}`, { signal: AbortSignal.timeout(LOCK_WAIT) }, held).catch(() => {
        locked = undefined;
        resolve(false);
      });
    });
  };

  return {
    async claim() {
      const seat = parse(sessionStorage.getItem(key));
      return seat && (await lock(seat)) ? seat : undefined;
    },
    keep(seat) {
      sessionStorage.setItem(key, JSON.stringify(seat));
      void lock(seat);
    },
    forget() {
      sessionStorage.removeItem(key);
      release?.();
      locked = undefined;
    },
  };
}

function parse(text: string | null): SeatKey | undefined {
  if (text === null) return undefined;
  try {
    const { participantId, resumeKey } = JSON.parse(text) as Partial<SeatKey>;
    return typeof participantId === 'string' && typeof resumeKey === 'string' ? { participantId, resumeKey } : undefined;
  } catch {
    return undefined;
  }
}
