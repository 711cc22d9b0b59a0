/** Writes the PostgreSQL schema anew: to be run after every change of prisma/schema.prisma. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { derivePostgresSchema, postgresSchemaFile } from './postgres-schema.ts';

mkdirSync(path.dirname(postgresSchemaFile), { recursive: true });
writeFileSync(postgresSchemaFile, derivePostgresSchema());
console.log(`wrote ${postgresSchemaFile}`);
