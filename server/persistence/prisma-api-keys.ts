/** API keys through Prisma. */
import type { ApiKeyRecord, ApiKeyStore } from '#server/rooms/api-keys';
import type { ApiKey, PrismaClient } from './generated/sqlite/client.ts';
import { isUniqueViolation } from './unique-violation.ts';

/** @param prisma a client of the migrated database */
export function createPrismaApiKeys(prisma: PrismaClient): ApiKeyStore {
  return {
    async add({ createdAt, revokedAt, ...key }) {
      const times = { createdAt: new Date(createdAt), revokedAt: revokedAt === undefined ? null : new Date(revokedAt) };
      await prisma.apiKey.create({ data: { ...key, ...times } });
    },

    async all() {
      return (await prisma.apiKey.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).map(keyOf);
    },

    async find(hash) {
      const row = await prisma.apiKey.findFirst({ where: { hash, revokedAt: null } });
      return row ? keyOf(row) : undefined;
    },

    async revoke(id, at) {
      const { count } = await prisma.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date(at) } });
      return count > 0;
    },

    async creation(apiKeyId, key, since) {
      const row = await prisma.repeatableCreation.findFirst({ where: { apiKeyId, key, createdAt: { gte: new Date(since) } } });
      return row ? { ...row, createdAt: row.createdAt.getTime() } : undefined;
    },

    async keepCreation({ createdAt, ...creation }, since) {
      await prisma.repeatableCreation.deleteMany({ where: { createdAt: { lt: new Date(since) } } });
      try {
        await prisma.repeatableCreation.create({ data: { ...creation, createdAt: new Date(createdAt) } });
        return true;
      } catch (error) {
        if (isUniqueViolation(error)) return false;
        throw error;
      }
    },
  };
}

function keyOf({ createdAt, revokedAt, ...row }: ApiKey): ApiKeyRecord {
  return { ...row, createdAt: createdAt.getTime(), ...(revokedAt ? { revokedAt: revokedAt.getTime() } : {}) };
}
