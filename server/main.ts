/** Starts Parley: reads the environment, opens the storage, builds the server, and stops it all again in order. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bootNotice, relayNotice } from './boot-notice.ts';
import { type Env, readEnv } from './env.ts';
import { startHousekeeping } from './housekeeping.ts';
import { keepAlone } from './keep-alone.ts';
import { log } from './log.ts';
import { openPostgres } from './persistence/open-postgres.ts';
import { openSqlite } from './persistence/open-sqlite.ts';
import type { Storage } from './persistence/storage.ts';
import { StorageError } from './persistence/storage-error.ts';
import { OpenIdProvider } from './sign-in/openid-provider.ts';
import { startServer } from './server.ts';
import { StartupError } from './startup-error.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { probeTurn } from './turn/probe.ts';

/** Both server/ and dist/, where the bundle is, are folders of the project. */
const root = path.dirname(import.meta.dirname);
const dev = process.argv.includes('--dev');

function openStorage(env: Env): Promise<Storage> {
  const migrations = path.join(root, 'prisma', 'migrations');
  return env.DATABASE_URL === undefined
    ? openSqlite(env.DATA_DIR, path.join(migrations, 'sqlite'))
    : openPostgres(env.DATABASE_URL, path.join(migrations, 'postgres'));
}

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = readEnv(process.env);
  log.level = env.LOG_LEVEL;
  const storage = await openStorage(env);
  // Loaded only now: a mistake in the environment is told in no time.
  const { nextPages } = await import('./pages.ts');
  const server = await startServer({
    port: env.PORT,
    host: env.HOST,
    dev,
    publicUrl: env.PUBLIC_URL,
    trustedHops: env.TRUST_PROXY,
    storage,
    redisUrl: env.REDIS_URL,
    capacity: env.ROOM_CAPACITY,
    graceSeconds: env.SEAT_GRACE,
    socketsPerAddress: env.SOCKETS_PER_ADDRESS,
    ice: env.ice,
    webhooks: env.webhooks,
    provider: env.oidc && new OpenIdProvider(env.oidc),
    allowGuestCreate: env.ALLOW_GUEST_CREATE,
    metricsToken: env.METRICS_TOKEN,
    probe: probeTurn,
    pages: (http) => nextPages(root, dev, http),
  });
  void keepAlone({ url: env.DATABASE_URL, shared: env.REDIS_URL !== undefined, server, onStopped: fatal });
  await startHousekeeping(server.rooms, env.ROOM_TTL_DAYS, env.VISIT_TTL_DAYS);
  stopOnSignal(server, { drainSeconds: env.DRAIN_SECONDS, onError: fatal });
  process.stdout.write(bootNotice(env, server.url));
  process.stdout.write(relayNotice(env.ice, await server.relayProved));
}

function fatal(error: unknown): never {
  if (error instanceof StartupError || error instanceof StorageError) process.stderr.write(`${error.message}\n`);
  else log.fatal({ err: error }, 'stopped by an error');
  process.exit(1);
}

process.on('uncaughtException', fatal).on('unhandledRejection', fatal);
await start().catch(fatal);
