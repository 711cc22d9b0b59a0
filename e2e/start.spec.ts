/** A server that cannot start says why in one sentence, and ends with an exit code that a script notices. */
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './test.ts';
import { type Server, type ServerOptions, spawnServer } from './server.ts';

async function expectRefusal(options: ServerOptions, sentence: RegExp): Promise<void> {
  const server = await spawnServer(options);
  const [code] = (await once(server.process, 'close')) as [number | null];
  expect(server.output).toMatch(sentence);
  expect(server.output).not.toMatch(/^\s+at /m);
  expect(code).toBeGreaterThan(0);
}

const portOf = ({ url }: Server): number => Number(new URL(url).port);

test('a port that is taken', async ({ server }) => {
  await expectRefusal({ port: portOf(server) }, new RegExp(`Port ${portOf(server)} is taken`));
});

test('a data directory that another server uses', async ({ server }) => {
  await expectRefusal({ dataDir: server.dataDir }, /in use|used by another/i);
});

test('a data directory that is a file', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'parley-e2e-')), 'a file');
  writeFileSync(dataDir, '');
  await expectRefusal({ dataDir }, /file/);
});

for (const [variable, value] of [
  ['PORT', 'eighty'],
  ['ROOM_CAPACITY', '-1'],
  ['ICE_TRANSPORT_POLICY', 'sometimes'],
  ['PUBLIC_URL', 'not a url'],
] as const) {
  test(`a ${variable} that makes no sense`, async () => {
    await expectRefusal({ env: { [variable]: value } }, new RegExp(variable));
  });
}
