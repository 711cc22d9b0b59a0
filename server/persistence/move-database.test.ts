/** The move from the embedded database to a real PostgreSQL, by the command. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, type PostgresCluster, startPostgres } from '../testing/postgres.ts';
import { openSqliteForTest } from '../testing/storages.ts';
import { takeDirectory } from './data-directory.ts';
import { Prisma, type PrismaClient } from './generated/sqlite/client.ts';
import { moveDatabase, TABLES } from './move-database.ts';
import { openPostgres, postgresClient } from './open-postgres.ts';
import { sqliteClient } from './open-sqlite.ts';

const bin = findPostgres();
const absent = bin === undefined;
let directory: string;
let cluster: PostgresCluster | undefined;
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'parley-move-'));
  if (bin === undefined) return;
  cluster = await startPostgres(bin);
  await (await openSqliteForTest(directory)).close();
  await fill(sqliteClient(directory));
}, 60_000);
afterAll(async () => {
  await cluster?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const migrations = path.resolve('prisma/migrations');
const move = (url: string) => moveDatabase(directory, url, migrations);
const at = new Date(1_700_000_000_123);

/** Something in every table, and in one of them more than goes over at a time. */
async function fill(prisma: PrismaClient): Promise<void> {
  const room = { hostKeyHash: 'hash', createdAt: at, lastUsedAt: at };
  const rooms = Array.from({ length: 1_001 }, (_, n) => ({ ...room, id: `room-${n}`, name: n === 0 ? 'Tea 🍵 مجلس' : '', settings: { locked: true, whoMay: { chat: 'hosts' } } }));
  await prisma.room.createMany({ data: rooms });
  await prisma.room.update({ where: { id: 'room-1' }, data: { closedAt: at } });
  await prisma.visit.create({ data: { id: 'v', roomId: 'room-0', participantId: 'p_1', name: "Ana'); --", role: 'host', joinedAt: at, instance: 3, keyHashes: ['one'], holders: ['b:one'] } });
  await prisma.roomRight.create({ data: { roomId: 'room-0', holder: 'b:one', standing: 'host', overrides: { chat: false }, since: at } });
  await prisma.hostLink.create({ data: { hash: 'h', roomId: 'room-0', expiresAt: at } });
  await prisma.auditEntry.create({ data: { id: 'a', roomId: 'room-0', at, actor: 'Ana', action: 'mute', target: 'Bo' } });
  await prisma.account.create({ data: { id: 'account', name: '', createdAt: at } });
  await prisma.signIn.create({ data: { browser: 'b', accountId: 'account', expiresAt: at } });
  await prisma.apiKey.create({ data: { id: 'k', name: 'Booking', hash: 'h', createdAt: at } });
  await prisma.repeatableCreation.create({ data: { apiKeyId: 'k', key: 'x', requestHash: 'r', roomId: 'room-0', createdAt: at } });
  await prisma.webhookEvent.create({ data: { receiver: 0, roomId: 'room-0', id: 'e', body: '{}', createdAt: at, attempts: 2, nextAttemptAt: at } });
  await prisma.$disconnect();
}

/** All rows of all tables. */
async function contentsOf(prisma: PrismaClient): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const by = { orderBy: { id: 'asc' } } as const;
  const contents = {
    Room: await prisma.room.findMany(),
    Visit: await prisma.visit.findMany(by),
    RoomRight: await prisma.roomRight.findMany(),
    HostLink: await prisma.hostLink.findMany(),
    AuditEntry: await prisma.auditEntry.findMany(by),
    Account: await prisma.account.findMany(by),
    SignIn: await prisma.signIn.findMany(),
    ApiKey: await prisma.apiKey.findMany(by),
    RepeatableCreation: await prisma.repeatableCreation.findMany(),
    WebhookEvent: await prisma.webhookEvent.findMany(),
  };
  await prisma.$disconnect();
  // Each database has an order of its own for letters and figures.
  return { ...contents, Room: contents.Room.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

const run = (...words: string[]): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'scripts/move-database.ts', ...words], { env: { ...process.env, DATA_DIR: directory } }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, said: stdout + stderr });
    });
  });

it('knows every table that there is', () => {
  expect(Object.keys(TABLES).sort()).toEqual(Object.values(Prisma.ModelName).sort());
});

describe.skipIf(absent)('the move to PostgreSQL', { timeout: 30_000 }, () => {
  it('brings every row over as it is, once, and says what to do next', async () => {
    const url = (await cluster?.createDatabase('moved')) ?? '';
    const release = await takeDirectory(directory);
    await expect(move(url)).rejects.toThrow('is in use by another Parley server');
    await release();

    const done = await run('--to', url);
    expect(done).toMatchObject({ code: 0, said: expect.stringContaining('Set DATABASE_URL to this address') });
    expect(done.said).toMatch(/^Room +1001\nVisit +1\n/);
    const [before, after] = [await contentsOf(sqliteClient(directory)), await contentsOf(postgresClient(url))];
    expect(after).toEqual(before);
    expect(Object.keys(after).sort()).toEqual(Object.keys(TABLES).sort());
    expect(Object.values(after).every((rows) => rows.length > 0)).toBe(true);

    const storage = await openPostgres(url, path.join(migrations, 'postgres'));
    expect(await storage.rooms.findRoom('room-0')).toMatchObject({ name: 'Tea 🍵 مجلس', createdAt: at.getTime() });
    await storage.close();

    await expect(move(url)).rejects.toThrow('is not empty: it has 1001 rows in "Room"');
    expect(await contentsOf(postgresClient(url))).toEqual(before);
  });

  it('brings nothing over where one row cannot be', async () => {
    const url = (await cluster?.createDatabase('half')) ?? '';
    const empty = postgresClient(url);
    await (await openPostgres(url, path.join(migrations, 'postgres'))).close();
    await empty.$executeRawUnsafe('ALTER TABLE "WebhookEvent" ADD CHECK (attempts = 0)');
    await expect(move(url)).rejects.toThrow('WebhookEvent');
    expect(await empty.room.count()).toBe(0);
    await empty.$disconnect();
  });
});

it('is told how it is used where the address is none, and why not where there is nothing to move', { timeout: 30_000 }, async () => {
  expect(await run('--to', 'mysql://x/y')).toMatchObject({ code: 2, said: expect.stringContaining('npm run move-database -- --to') });
  const nowhere = path.join(directory, 'nowhere');
  await expect(moveDatabase(nowhere, 'postgres://u@127.0.0.1:9/x', migrations)).rejects.toThrow(`There is no embedded database in ${nowhere}.`);
});
