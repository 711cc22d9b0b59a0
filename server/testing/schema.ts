/** Reads a Prisma schema just far enough to know which columns and indexes its tables must have: what Prisma itself tells only with its engine. */
import { readFileSync } from 'node:fs';

type Database = 'sqlite' | 'postgres';

const TYPES: Readonly<Record<string, Readonly<Record<Database, string>>>> = {
  String: { sqlite: 'TEXT', postgres: 'TEXT' },
  DateTime: { sqlite: 'DATETIME', postgres: 'TIMESTAMP WITHOUT TIME ZONE' },
  Json: { sqlite: 'JSONB', postgres: 'JSONB' },
  Int: { sqlite: 'INTEGER', postgres: 'INTEGER' },
  Boolean: { sqlite: 'BOOLEAN', postgres: 'BOOLEAN' },
};

export interface Model {
  /** Sorted, each as `name TYPE`, with a question mark where it may be null. */
  columns(database: Database): readonly string[];
  readonly indexes: readonly string[];
}

/** The models of a schema by name. Throws at a type that it does not know, rather than overlook a column. */
export function readSchema(file: string): Readonly<Record<string, Model>> {
  const schema = readFileSync(file, 'utf8');
  const names = new Set([...schema.matchAll(/^model (\w+)/gm)].map((match) => match[1]));
  const models = [...schema.matchAll(/^model (\w+) \{\n([^}]*)\}/gm)].map(([, name = '', body = '']) => {
    const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)(\[\]|\?)?/gm)].filter(([, , type]) => !names.has(type));
    const indexes = [...body.matchAll(/^ {2}@@index\(\[([^\]]*)\]\)/gm)].map(([, list = '']) => `${name}_${list.split(', ').join('_')}_idx`);
    const columns = (database: Database) =>
      fields
        .map(([, field, type = '', mark]) => {
          const known = TYPES[type];
          if (!known) throw new Error(`unknown type ${type}`);
          return `${field} ${known[database]}${mark === '?' ? '?' : ''}`;
        })
        .sort();
    return [name, { columns, indexes: indexes.sort() }] as const;
  });
  return Object.fromEntries(models);
}
