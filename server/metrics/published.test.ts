/** What is written about the metrics, and the dashboard of them: neither names one that is not there, and the table has them all. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SignalingServer, startSignalingForTest } from '../testing/signaling-server.ts';

let server: SignalingServer;
let figures: string;
/** The type of each metric by its name. */
let types: ReadonlyMap<string, string>;
beforeAll(async () => {
  server = await startSignalingForTest();
  figures = await (await fetch(`${server.url}/metrics`)).text();
  types = new Map(Array.from(figures.matchAll(/^# TYPE (\w+) (\w+)$/gm), ([, name = '', type = '']) => [name, type]));
});
afterAll(() => server.close());

/** The names of metrics in a text that are none. */
const unknownIn = (text: string): readonly string[] => {
  const named = new Set(Array.from(text.matchAll(/\b(?:parley|process)_\w+/g), ([name]) => name));
  return [...named].filter((name) => !types.has(name) && types.get(name.replace(/_(bucket|sum|count)$/, '')) !== 'histogram');
};

it('the dashboard asks only for what there is', () => {
  const dashboard = JSON.parse(readFileSync('deploy/grafana/parley.json', 'utf8')) as { readonly panels: readonly { readonly type: string; readonly targets?: readonly { readonly expr: string }[] }[] };
  const graphs = dashboard.panels.filter(({ type }) => type !== 'row');
  const asked = graphs.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  expect(graphs.every(({ targets = [] }) => targets.length > 0)).toBe(true);
  expect(asked.length).toBeGreaterThan(15);
  expect(unknownIn(asked.join('\n'))).toEqual([]);
  const labels = asked.flatMap((expr) => [...expr.matchAll(/\b(\w+="[^"]*")/g)].map(([, label = '']) => label));
  expect(labels.filter((label) => !figures.includes(label))).toEqual([]);
  // Every figure of ours is somewhere on it.
  expect([...types.keys()].filter((name) => name.startsWith('parley_') && !asked.some((expr) => expr.includes(name)))).toEqual([]);
});

it('the documentation names them all, with their types, and no other', () => {
  const page = readFileSync('docs/operating/metrics.md', 'utf8');
  const table = Array.from(page.matchAll(/^\| `(\w+)` \| (\w+) \|/gm), ([, name = '', type = '']) => [name, type]);
  expect(table.sort()).toEqual([...types].sort());
  expect(unknownIn(page)).toEqual([]);
});
