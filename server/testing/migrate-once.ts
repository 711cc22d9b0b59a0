/** A process that migrates one database and ends: `migrate-once.ts <sqlite|postgres> <url> <folder>`. */
import { migrate } from '../persistence/migrate.ts';
import { postgresTarget } from '../persistence/open-postgres.ts';
import { sqliteTarget } from '../persistence/open-sqlite.ts';

const [system, url = '', folder = ''] = process.argv.slice(2);
await migrate(system === 'sqlite' ? sqliteTarget(url) : postgresTarget(url), folder);
