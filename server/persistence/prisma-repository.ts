/** Rooms and visits through Prisma. The same code serves SQLite and PostgreSQL: the two generated clients differ in name only. */
import type { AuditRecord, OwnedRoom, VisitEnd, VisitRecord, RoomRecord, RoomRepository } from '#server/rooms/repository';
import type { RightRecord, Standing } from '#server/rooms/room-rights';
import type { StoredSettings } from '#server/rooms/settings';
import type { RoomId } from '#protocol/room';
import type { Role } from '#protocol/participant';
import type { AuditEntry, PrismaClient, Room, RoomRight, Visit } from './generated/sqlite/client.ts';
import { isUniqueViolation } from './unique-violation.ts';

/** @param prisma a client of the migrated database */
export function createPrismaRepository(prisma: PrismaClient): RoomRepository {
  const touchRoom = (id: RoomId, at: number) => prisma.room.update({ where: { id }, data: { lastUsedAt: new Date(at) } });

  return {
    async createRoom({ id, name, hostKeyHash, settings, createdAt, lastUsedAt, closedAt }) {
      const times = { createdAt: new Date(createdAt), lastUsedAt: new Date(lastUsedAt), closedAt: dateOrNull(closedAt) };
      try {
        await prisma.room.create({ data: { id, name, hostKeyHash, settings, ...times } });
        return true;
      } catch (error) {
        if (isUniqueViolation(error)) return false;
        throw error;
      }
    },

    async findRoom(id) {
      const row = await prisma.room.findUnique({ where: { id } });
      return row ? roomOf(row) : undefined;
    },

    async changeRoom(id, { closedAt, ...change }) {
      const closing = closedAt === undefined ? {} : { closedAt: closedAt === null ? null : new Date(closedAt) };
      await prisma.room.updateMany({ where: { id }, data: { ...change, ...closing } });
    },

    async deleteRoom(id) {
      await prisma.room.deleteMany({ where: { id } });
    },

    async rightsOf(roomId) {
      return (await prisma.roomRight.findMany({ where: { roomId } })).map(rightOf);
    },

    async keepRight(roomId, { holder, standing = null, overrides, since }) {
      const right = { standing, overrides: { ...overrides }, since: new Date(since) };
      await prisma.roomRight.upsert({ where: { roomId_holder: { roomId, holder } }, create: { roomId, holder, ...right }, update: right });
    },

    async roomsOf(holders) {
      const where = { holder: { in: [...holders] }, standing: { in: ['host', 'co-host'] } };
      const rows = await prisma.room.findMany({ where: { rights: { some: where } }, include: { rights: { where } }, orderBy: { lastUsedAt: 'desc' } });
      return rows.map(ownedOf);
    },

    async pageOfRooms(holder, limit, before) {
      const rights = { some: { holder, standing: { in: ['host', 'co-host'] } } };
      const createdAt = new Date(before?.createdAt ?? 0);
      const earlier = before ? { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: before.id } }] } : {};
      const orderBy = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];
      return (await prisma.room.findMany({ where: { rights, ...earlier }, orderBy, take: limit })).map(roomOf);
    },

    async keepHostLink({ expiresAt, ...link }) {
      await prisma.hostLink.create({ data: { ...link, expiresAt: new Date(expiresAt) } });
    },

    async takeHostLink(hash, now) {
      const link = await prisma.hostLink.findUnique({ where: { hash } });
      // Of two who take it at once, one deletes it.
      const { count } = await prisma.hostLink.deleteMany({ where: { hash } });
      if (!link || count === 0 || link.expiresAt.getTime() <= now) return undefined;
      return { ...link, expiresAt: link.expiresAt.getTime() };
    },

    async addAudit({ at, target = null, ...entry }) {
      await prisma.auditEntry.create({ data: { ...entry, target, at: new Date(at) } });
    },

    async auditOf(roomId) {
      const rows = await prisma.auditEntry.findMany({ where: { roomId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
      return rows.map(auditOf);
    },

    async beginVisit({ joinedAt, left, keyHashes, holders, ...visit }) {
      const ending = { leftAt: dateOrNull(left?.at), leftHow: left?.how ?? null };
      const begin = prisma.visit.create({ data: { ...visit, keyHashes: [...keyHashes], holders: [...holders], joinedAt: new Date(joinedAt), ...ending } });
      await prisma.$transaction([begin, touchRoom(visit.roomId, joinedAt)]);
    },

    async endVisit(id, at, how) {
      const visit = await prisma.visit.findFirst({ where: { id, leftAt: null } });
      if (!visit) return;
      const end = prisma.visit.update({ where: { id }, data: { leftAt: new Date(at), leftHow: how } });
      await prisma.$transaction([end, touchRoom(visit.roomId, at)]);
    },

    async keepSeat(id, { name, role, instance, keyHashes, holders }) {
      await prisma.visit.updateMany({ where: { id, leftAt: null }, data: { name, role, instance, keyHashes: [...keyHashes], holders: [...holders] } });
    },

    async lastingVisits(roomId) {
      const where = { leftAt: null, ...(roomId === undefined ? {} : { roomId }) };
      const rows = await prisma.visit.findMany({ where, orderBy: { joinedAt: 'asc' } });
      return rows.map(visitOf);
    },

    async visitsOf(roomId) {
      const rows = await prisma.visit.findMany({ where: { roomId }, orderBy: { joinedAt: 'asc' } });
      return rows.map(visitOf);
    },

    async unusedRooms(usedBefore) {
      const rows = await prisma.room.findMany({ where: { lastUsedAt: { lt: new Date(usedBefore) } }, select: { id: true } });
      return rows.map(({ id }) => id);
    },

    async expire(usedBefore, leftBefore, keep) {
      const room = { lastUsedAt: { lt: new Date(usedBefore) }, id: { notIn: [...keep] } };
      const [, rooms, visits] = await prisma.$transaction([
        prisma.visit.deleteMany({ where: { room } }),
        prisma.room.deleteMany({ where: room }),
        prisma.visit.deleteMany({ where: { leftAt: { lt: new Date(leftBefore) } } }),
        prisma.auditEntry.deleteMany({ where: { at: { lt: new Date(leftBefore) } } }),
        prisma.hostLink.deleteMany({ where: { expiresAt: { lt: new Date(leftBefore) } } }),
      ]);
      return { rooms: rooms.count, visits: visits.count };
    },
  };
}

const dateOrNull = (at: number | undefined): Date | null => (at === undefined ? null : new Date(at));

function roomOf({ createdAt, lastUsedAt, closedAt, settings, ...row }: Room): RoomRecord {
  const times = { createdAt: createdAt.getTime(), lastUsedAt: lastUsedAt.getTime(), ...(closedAt ? { closedAt: closedAt.getTime() } : {}) };
  return { ...row, ...times, settings: settings as StoredSettings };
}

function rightOf({ holder, standing, overrides, since }: RoomRight): RightRecord {
  const record = { holder, overrides: overrides as RightRecord['overrides'], since: since.getTime() };
  return standing === null ? record : { ...record, standing: standing as Standing };
}

function ownedOf({ rights, ...row }: Room & { readonly rights: readonly RoomRight[] }): OwnedRoom {
  return { ...roomOf(row), standing: rights.some(({ standing }) => standing === 'host') ? 'host' : 'co-host' };
}

function auditOf({ at, target, ...entry }: AuditEntry): AuditRecord {
  return { ...entry, at: at.getTime(), ...(target === null ? {} : { target }) };
}

function visitOf({ role, joinedAt, leftAt, leftHow, keyHashes, holders, ...row }: Visit): VisitRecord {
  const left = leftAt && leftHow !== null ? { left: { at: leftAt.getTime(), how: leftHow as VisitEnd } } : {};
  return { ...row, role: role as Role, keyHashes: keyHashes as string[], holders: holders as string[], joinedAt: joinedAt.getTime(), ...left };
}
