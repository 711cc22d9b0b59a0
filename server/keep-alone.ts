/**
 * Two servers that do not know of each other must not stay on one database. One that is about to stop is waited for beside the work:
 * platforms that replace a running server stop the old one only when they see that the new one serves.
 */
import { log } from './log.ts';
import { type SoleServer, takeDatabase } from './persistence/sole-server.ts';

/** How long a server may take that is being replaced, in milliseconds: Render lets it run on for a minute and a half. */
const OTHER_STOPS_WITHIN = 120_000;

export interface KeepAloneOptions {
  /** Of the PostgreSQL. Nothing is to be done without: the embedded database opens for one server only. */
  readonly url: string | undefined;
  /** Whether it shares its meetings with others that say so, too. */
  readonly shared: boolean;
  readonly server: { close(): Promise<void> };
  /** Hears why this server has stopped. */
  readonly onStopped: (error: unknown) => void;
  readonly patience?: number;
}

/** Resolves when this server may use the database for as long as it runs, or has stopped because it may not. */
export async function keepAlone({ url, shared, server, onStopped, patience = OTHER_STOPS_WITHIN }: KeepAloneOptions): Promise<SoleServer | undefined> {
  if (url === undefined) return undefined;
  try {
    return await takeDatabase({
      url,
      shared,
      patience,
      onWait: () => log.warn('another server without the same REDIS_URL uses this database: if it does not stop within two minutes, this one does'),
      onLost: (error) => log.error({ err: error }, 'the lock of the database is lost, and taken again'),
    });
  } catch (error) {
    await server.close();
    onStopped(error);
    return undefined;
  }
}
