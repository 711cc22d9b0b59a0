/**
 * Keeps two servers that do not know of each other from one PostgreSQL, where they would tear meetings apart. The right to it is a
 * lock of a transaction that stays open: it goes with the connection, however the process ends, and works behind PgBouncer, too. Servers
 * that share their meetings have it together.
 */
import type { Client } from 'pg';
import { connectPostgres } from './open-postgres.ts';
import { StorageError } from './storage-error.ts';

/** A number that nobody else uses, as the lock of the migrations is one. */
const LOCK = 72_707_370;
/** How often the lock is asked for while somebody else has it or the database is away, in milliseconds. */
const TRY_EVERY = 500;
/** A connection that is quiet for so many seconds is looked after: the database notices a machine that went without a word. */
const QUIET_SECONDS = 10;
/** What a database may be told to end that stays open, as it has to. */
const LIMITS = ['idle_in_transaction_session_timeout', 'transaction_timeout', 'statement_timeout', 'idle_session_timeout'];

export interface SoleServerOptions {
  readonly url: string;
  /** Whether it shares its meetings with others that say so, too. */
  readonly shared: boolean;
  /** How long another server is waited for that is about to stop, in milliseconds. */
  readonly patience: number;
  /** Hears that another server has it, for which is waited. */
  readonly onWait: () => void;
  /** Hears that the database went away, and the lock with it; it is taken again when it is back. */
  readonly onLost: (error: unknown) => void;
}

export interface SoleServer {
  release(): Promise<void>;
}

/** Rejects with a StorageError where another server uses the database for longer than the patience lasts. */
export async function takeDatabase({ url, shared, patience, onWait, onLost }: SoleServerOptions): Promise<SoleServer> {
  let client: Client | undefined;
  let released = false;
  const lock = async (): Promise<boolean> => {
    const next = await connectPostgres(url);
    next.on('error', (error) => {
      if (released || client !== next) return;
      client = undefined;
      onLost(error);
      void regain();
    });
    if (await tryLock(next, shared)) client = next;
    else await next.end();
    return client !== undefined;
  };
  const regain = async (): Promise<void> => {
    const regained = released || (await lock().catch(() => false));
    if (released) return client?.end();
    if (regained) return;
    await pause();
    return regain();
  };
  const deadline = performance.now() + patience;
  for (let tries = 0; !(await lock()); tries += 1) {
    if (performance.now() >= deadline) throw new StorageError(shared ? SOLE : OTHER);
    if (tries === 0) onWait();
    await pause();
  }
  return {
    async release() {
      released = true;
      await client?.end();
    },
  };
}

const OTHER =
  'Another Parley server uses the database of DATABASE_URL. Two that do not share their meetings would tear them apart: stop the other one, or give all of them the same REDIS_URL (docs/operating/several-servers.md).';
const SOLE =
  'A Parley server without REDIS_URL uses the database of DATABASE_URL. Stop it, or give it the same REDIS_URL as this one (docs/operating/several-servers.md).';

async function tryLock(client: Client, shared: boolean): Promise<boolean> {
  await client.query('BEGIN');
  await client.query('SELECT set_config(name, $2, true) FROM pg_settings WHERE name = ANY($1)', [LIMITS, '0']);
  await client.query("SELECT set_config(name, $1, true) FROM pg_settings WHERE name IN ('tcp_keepalives_idle', 'tcp_keepalives_interval') AND NOT pg_is_in_recovery()", [String(QUIET_SECONDS)]);
  const { rows } = await client.query<{ taken: boolean }>(`SELECT pg_try_advisory_xact_lock${shared ? '_shared' : ''}(${LOCK}) AS taken`);
  return rows[0]?.taken === true;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, TRY_EVERY));
