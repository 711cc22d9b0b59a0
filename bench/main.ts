/**
 * `npm run bench`: the figures that are promised, each beside a reference measured in the same run on the same machine, because
 * only their ratio means anything elsewhere. Parts by name: `npm run bench -- join relay`, `npm run bench -- load --minutes 10`.
 */
import { measureFloods } from './floods.ts';
import { measureJoin } from './join.ts';
import { measureLoad } from './load.ts';
import { measureMemory } from './memory.ts';
import { measureMesh } from './mesh.ts';
import { measureNodes } from './nodes.ts';
import { type Options, readOptions } from './options.ts';
import { measurePageSize } from './page-size.ts';
import { measureRelay } from './relay.ts';
import { measureSignaling } from './signaling.ts';
import { missesBar, type Row, table } from './table.ts';

const PARTS: Readonly<Record<string, (options: Options) => Promise<readonly Row[]>>> = {
  join: measureJoin,
  signaling: measureSignaling,
  relay: measureRelay,
  size: measurePageSize,
  memory: measureMemory,
  mesh: measureMesh,
  load: measureLoad,
  floods: measureFloods,
  nodes: measureNodes,
};

const { options, parts } = readOptions(process.argv.slice(2));
const chosen = parts.length > 0 ? parts : Object.keys(PARTS);
const unknown = chosen.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}. The parts are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

const rows: Row[] = [];
for (const name of chosen) {
  console.error(`measuring: ${name}`);
  rows.push(...((await PARTS[name]?.(options)) ?? []));
}
console.log(table(rows));
if (rows.some(missesBar)) process.exitCode = 1;
