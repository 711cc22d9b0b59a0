import { defineConfig } from 'prisma/config';

// `prisma generate` insists on a schema engine binary that it would download from its own host, which an offline or
// locked-down machine cannot reach, though it never runs it. Any existing file satisfies it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= import.meta.filename;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations/sqlite' },
});
