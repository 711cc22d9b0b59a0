/** Rooms and visits through Prisma. The same code serves SQLite and PostgreSQL: the two generated clients differ in name only. */
import type { VisitEnd, VisitRecord, RoomRecord, RoomRepository, RoomSettings } from '#server/rooms/repository';
import type { RoomId } from '#protocol/room';
import type { Role } from '#protocol/participant';
import type { PrismaClient, Room, Visit } from './generated/sqlite/client.ts';

/**
 * @param prisma a client of the migrated database
 * @param release gives back what was opened beside the client
 */
export function createPrismaRepository(prisma: PrismaClient, release: () => Promise<void>): RoomRepository {
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

    async closeRoom(id, at) {
      await prisma.room.updateMany({ where: { id, closedAt: null }, data: { closedAt: new Date(at) } });
    },

    async beginVisit({ joinedAt, left, keyHashes, ...visit }) {
      const ending = { leftAt: dateOrNull(left?.at), leftHow: left?.how ?? null };
      const begin = prisma.visit.create({ data: { ...visit, keyHashes: [...keyHashes], joinedAt: new Date(joinedAt), ...ending } });
      await prisma.$transaction([begin, touchRoom(visit.roomId, joinedAt)]);
    },

    async endVisit(id, at, how) {
      const visit = await prisma.visit.findFirst({ where: { id, leftAt: null } });
      if (!visit) return;
      const end = prisma.visit.update({ where: { id }, data: { leftAt: new Date(at), leftHow: how } });
      await prisma.$transaction([end, touchRoom(visit.roomId, at)]);
    },

    async keepSeat(id, { name, role, instance, keyHashes }) {
      await prisma.visit.updateMany({ where: { id, leftAt: null }, data: { name, role, instance, keyHashes: [...keyHashes] } });
    },

    async lastingVisits() {
      const rows = await prisma.visit.findMany({ where: { leftAt: null }, orderBy: { joinedAt: 'asc' } });
      return rows.map(visitOf);
    },

    async visitsOf(roomId) {
      const rows = await prisma.visit.findMany({ where: { roomId }, orderBy: { joinedAt: 'asc' } });
      return rows.map(visitOf);
    },

    async expire(usedBefore, leftBefore, keep) {
      const room = { lastUsedAt: { lt: new Date(usedBefore) }, id: { notIn: [...keep] } };
      const [, rooms, visits] = await prisma.$transaction([
        prisma.visit.deleteMany({ where: { room } }),
        prisma.room.deleteMany({ where: room }),
        prisma.visit.deleteMany({ where: { leftAt: { lt: new Date(leftBefore) } } }),
      ]);
      return { rooms: rooms.count, visits: visits.count };
    },

    async ping() {
      await prisma.$queryRaw`SELECT 1`;
    },

    async close() {
      await prisma.$disconnect();
      await release();
    },
  };
}

const dateOrNull = (at: number | undefined): Date | null => (at === undefined ? null : new Date(at));

/** Prisma's code for a value that must be unique and is taken. */
const isUniqueViolation = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'P2002';

function roomOf({ createdAt, lastUsedAt, closedAt, settings, ...row }: Room): RoomRecord {
  const times = { createdAt: createdAt.getTime(), lastUsedAt: lastUsedAt.getTime(), ...(closedAt ? { closedAt: closedAt.getTime() } : {}) };
  return { ...row, ...times, settings: settings as RoomSettings };
}

function visitOf({ role, joinedAt, leftAt, leftHow, keyHashes, ...row }: Visit): VisitRecord {
  const left = leftAt && leftHow !== null ? { left: { at: leftAt.getTime(), how: leftHow as VisitEnd } } : {};
  return { ...row, role: role as Role, keyHashes: keyHashes as string[], joinedAt: joinedAt.getTime(), ...left };
}
