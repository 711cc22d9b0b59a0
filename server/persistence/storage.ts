/** Everything that lasts, behind one door: opened in SQLite or PostgreSQL, or made in memory for tests. */
import type { AccountStore } from '#server/rooms/accounts';
import type { ApiKeyStore } from '#server/rooms/api-keys';
import type { Outbox } from '#server/rooms/outbox';
import type { RoomRepository } from '#server/rooms/repository';
import type { PrismaClient } from './generated/sqlite/client.ts';
import { MemoryAccounts } from './memory-accounts.ts';
import { MemoryApiKeys } from './memory-api-keys.ts';
import { MemoryOutbox } from './memory-outbox.ts';
import { MemoryRepository } from './memory-repository.ts';
import { createPrismaAccounts } from './prisma-accounts.ts';
import { createPrismaApiKeys } from './prisma-api-keys.ts';
import { createPrismaOutbox } from './prisma-outbox.ts';
import { createPrismaRepository } from './prisma-repository.ts';

export interface Storage {
  readonly rooms: RoomRepository;
  readonly outbox: Outbox;
  readonly apiKeys: ApiKeyStore;
  readonly accounts: AccountStore;
  /** Resolves when the storage answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param prisma a client of the migrated database
 * @param release gives back what was opened beside the client
 */
export function prismaStorage(prisma: PrismaClient, release: () => Promise<void>): Storage {
  return {
    rooms: createPrismaRepository(prisma),
    outbox: createPrismaOutbox(prisma),
    apiKeys: createPrismaApiKeys(prisma),
    accounts: createPrismaAccounts(prisma),
    async ping() {
      await prisma.$queryRaw`SELECT 1`;
    },
    async close() {
      await prisma.$disconnect();
      await release();
    },
  };
}

/** For tests, and for nothing else: everything is gone with the process. */
export function memoryStorage(): Storage {
  return {
    rooms: new MemoryRepository(),
    outbox: new MemoryOutbox(),
    apiKeys: new MemoryApiKeys(),
    accounts: new MemoryAccounts(),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
