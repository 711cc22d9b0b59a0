/** Sign-ins through Prisma, in SQLite and PostgreSQL alike. */
import type { AccountStore } from '#server/rooms/accounts';
import type { PrismaClient } from './generated/sqlite/client.ts';

/** @param prisma a client of the migrated database */
export function createPrismaAccounts(prisma: PrismaClient): AccountStore {
  const forgetTheSignedOut = () => prisma.account.deleteMany({ where: { signIns: { none: {} } } });

  return {
    async beginSignIn({ browser, account: { id, name }, expiresAt }, now) {
      const signIn = { accountId: id, expiresAt: new Date(expiresAt) };
      await prisma.$transaction([
        prisma.signIn.deleteMany({ where: { expiresAt: { lte: new Date(now) } } }),
        prisma.account.upsert({ where: { id }, create: { id, name, createdAt: new Date(now) }, update: { name } }),
        prisma.signIn.upsert({ where: { browser }, create: { browser, ...signIn }, update: signIn }),
        forgetTheSignedOut(),
      ]);
    },

    async findSignIn(browser, now) {
      const row = await prisma.signIn.findFirst({ where: { browser, expiresAt: { gt: new Date(now) } }, include: { account: true } });
      return row ? { browser, account: { id: row.account.id, name: row.account.name }, expiresAt: row.expiresAt.getTime() } : undefined;
    },

    async prolongSignIn(browser, expiresAt) {
      await prisma.signIn.updateMany({ where: { browser }, data: { expiresAt: new Date(expiresAt) } });
    },

    async endSignIn(browser) {
      await prisma.$transaction([prisma.signIn.deleteMany({ where: { browser } }), forgetTheSignedOut()]);
    },
  };
}
