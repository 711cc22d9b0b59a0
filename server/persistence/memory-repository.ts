/** Rooms and visits in memory: for tests, and for nothing else. Everything is gone with the process. */
import type { RoomId } from '#protocol/room';
import type {
  AuditRecord,
  HostLinkRecord,
  OwnedRoom,
  RoomChange,
  RoomPlace,
  RoomRecord,
  RoomRepository,
  SeatRecord,
  VisitEnd,
  VisitRecord,
} from '#server/rooms/repository';
import type { RightRecord } from '#server/rooms/room-rights';

export class MemoryRepository implements RoomRepository {
  readonly #rooms = new Map<RoomId, RoomRecord>();
  readonly #visits = new Map<string, VisitRecord>();
  readonly #rights = new Map<RoomId, Map<string, RightRecord>>();
  readonly #links = new Map<string, HostLinkRecord>();
  #audit: AuditRecord[] = [];

  async createRoom(room: RoomRecord): Promise<boolean> {
    if (this.#rooms.has(room.id)) return false;
    this.#rooms.set(room.id, structuredClone(room));
    return true;
  }

  async findRoom(id: RoomId): Promise<RoomRecord | undefined> {
    return structuredClone(this.#rooms.get(id));
  }

  async changeRoom(id: RoomId, { closedAt, ...change }: RoomChange): Promise<void> {
    const { closedAt: before, ...room } = this.#rooms.get(id) ?? {};
    if (!('id' in room)) return;
    const after = closedAt === undefined ? before : (closedAt ?? undefined);
    this.#rooms.set(id, structuredClone({ ...room, ...change, ...(after === undefined ? {} : { closedAt: after }) }));
  }

  async deleteRoom(id: RoomId): Promise<void> {
    this.#rooms.delete(id);
    for (const visit of this.#visits.values()) if (visit.roomId === id) this.#visits.delete(visit.id);
    for (const link of this.#links.values()) if (link.roomId === id) this.#links.delete(link.hash);
    this.#rights.delete(id);
    this.#audit = this.#audit.filter((entry) => entry.roomId !== id);
  }

  async rightsOf(id: RoomId): Promise<readonly RightRecord[]> {
    return structuredClone([...(this.#rights.get(id)?.values() ?? [])]);
  }

  async keepRight(id: RoomId, right: RightRecord): Promise<void> {
    if (!this.#rooms.has(id)) throw new Error('a right needs its room');
    const rights = this.#rights.get(id) ?? new Map<string, RightRecord>();
    this.#rights.set(id, rights.set(right.holder, structuredClone(right)));
  }

  async roomsOf(holders: readonly string[]): Promise<readonly OwnedRoom[]> {
    const owned = [...this.#rooms.values()].flatMap((room) => {
      const standings = new Set(holders.map((holder) => this.#rights.get(room.id)?.get(holder)?.standing));
      const standing = (['host', 'co-host'] as const).find((each) => standings.has(each));
      return standing ? [{ ...room, standing }] : [];
    });
    return structuredClone(owned.sort((a, b) => b.lastUsedAt - a.lastUsedAt));
  }

  async pageOfRooms(holder: string, limit: number, before?: RoomPlace): Promise<readonly RoomRecord[]> {
    const later = (a: RoomPlace, b: RoomPlace): number => b.createdAt - a.createdAt || b.id.localeCompare(a.id);
    const owned = new Set((await this.roomsOf([holder])).map(({ id }) => id));
    const rooms = [...this.#rooms.values()].filter((room) => owned.has(room.id) && (before === undefined || later(before, room) < 0));
    return structuredClone(rooms.sort(later).slice(0, limit));
  }

  async keepHostLink(link: HostLinkRecord): Promise<void> {
    this.#links.set(link.hash, link);
  }

  async takeHostLink(hash: string, now: number): Promise<HostLinkRecord | undefined> {
    const link = this.#links.get(hash);
    this.#links.delete(hash);
    return link && link.expiresAt > now ? link : undefined;
  }

  async addAudit(entry: AuditRecord): Promise<void> {
    this.#audit.push(structuredClone(entry));
  }

  async auditOf(id: RoomId): Promise<readonly AuditRecord[]> {
    return structuredClone(this.#audit.filter((entry) => entry.roomId === id).sort((a, b) => a.at - b.at));
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

  async lastingVisits(roomId?: RoomId): Promise<readonly VisitRecord[]> {
    return this.#find((visit) => !visit.left && (roomId === undefined || visit.roomId === roomId));
  }

  async visitsOf(id: RoomId): Promise<readonly VisitRecord[]> {
    return this.#find((visit) => visit.roomId === id);
  }

  async unusedRooms(usedBefore: number): Promise<readonly RoomId[]> {
    return [...this.#rooms.values()].filter((room) => room.lastUsedAt < usedBefore).map(({ id }) => id);
  }

  async expire(usedBefore: number, leftBefore: number, keep: readonly RoomId[]): Promise<{ rooms: number; visits: number }> {
    const rooms = [...this.#rooms.values()].filter((room) => room.lastUsedAt < usedBefore && !keep.includes(room.id));
    for (const room of rooms) await this.deleteRoom(room.id);
    const visits = [...this.#visits.values()].filter((visit) => visit.left && visit.left.at < leftBefore);
    for (const visit of visits) this.#visits.delete(visit.id);
    return { rooms: rooms.length, visits: visits.length };
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
