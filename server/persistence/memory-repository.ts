/** Rooms and visits in memory: for tests, and for nothing else. Everything is gone with the process. */
import type { RoomId } from '#protocol/room';
import type { RoomRecord, RoomRepository, SeatRecord, VisitEnd, VisitRecord } from '#server/rooms/repository';

export class MemoryRepository implements RoomRepository {
  readonly #rooms = new Map<RoomId, RoomRecord>();
  readonly #visits = new Map<string, VisitRecord>();

  async createRoom(room: RoomRecord): Promise<boolean> {
    if (this.#rooms.has(room.id)) return false;
    this.#rooms.set(room.id, structuredClone(room));
    return true;
  }

  async findRoom(id: RoomId): Promise<RoomRecord | undefined> {
    return structuredClone(this.#rooms.get(id));
  }

  async closeRoom(id: RoomId, at: number): Promise<void> {
    const room = this.#rooms.get(id);
    if (room && room.closedAt === undefined) this.#rooms.set(id, { ...room, closedAt: at });
  }

  async beginVisit(visit: VisitRecord): Promise<void> {
    if (!this.#rooms.has(visit.roomId)) throw new Error('a visit needs its room');
    this.#visits.set(visit.id, structuredClone(visit));
    this.#use(visit.roomId, visit.joinedAt);
  }

  async endVisit(id: string, at: number, how: VisitEnd): Promise<void> {
    const visit = this.#visits.get(id);
    if (!visit || visit.left) return;
    this.#visits.set(id, { ...visit, left: { at, how } });
    this.#use(visit.roomId, at);
  }

  async keepSeat(visitId: string, seat: SeatRecord): Promise<void> {
    const visit = this.#visits.get(visitId);
    if (visit && !visit.left) this.#visits.set(visitId, structuredClone({ ...visit, ...seat }));
  }

  async lastingVisits(): Promise<readonly VisitRecord[]> {
    return this.#find((visit) => !visit.left);
  }

  async visitsOf(id: RoomId): Promise<readonly VisitRecord[]> {
    return this.#find((visit) => visit.roomId === id);
  }

  async expire(usedBefore: number, leftBefore: number, keep: readonly RoomId[]): Promise<{ rooms: number; visits: number }> {
    const rooms = [...this.#rooms.values()].filter((room) => room.lastUsedAt < usedBefore && !keep.includes(room.id));
    for (const room of rooms) this.#rooms.delete(room.id);
    for (const visit of this.#visits.values()) if (!this.#rooms.has(visit.roomId)) this.#visits.delete(visit.id);
    const visits = [...this.#visits.values()].filter((visit) => visit.left && visit.left.at < leftBefore);
    for (const visit of visits) this.#visits.delete(visit.id);
    return { rooms: rooms.length, visits: visits.length };
  }

  async ping(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }

  #find(matches: (visit: VisitRecord) => boolean): readonly VisitRecord[] {
    const visits = [...this.#visits.values()].filter(matches);
    return structuredClone(visits.sort((a, b) => a.joinedAt - b.joinedAt));
  }

  #use(id: RoomId, at: number): void {
    const room = this.#rooms.get(id);
    if (room) this.#rooms.set(id, { ...room, lastUsedAt: at });
  }
}
