/** The PostgreSQL twin of the one source schema, because Prisma fixes the database per schema. A test watches for drift. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const source = path.join(root, 'prisma', 'schema.prisma');

/** Where the twin is kept. */
export const postgresSchemaFile = path.join(root, 'prisma', 'postgres', 'schema.prisma');

/** What the twin must be. */
export function derivePostgresSchema(): string {
  return readFileSync(source, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^(\/\/.*\n)+/, '// Derived from ../schema.prisma by scripts/prisma-postgres.ts: change that one.\n')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../server/persistence/generated/sqlite"', '"../../server/persistence/generated/postgres"');
}
