/** Runs the examples of docs/api.md, one after the other, as a reader would: each must answer with the status beside it. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { makeKey } from '../../testing/program.ts';
import { startSignalingForTest } from '../../testing/signaling-server.ts';

const examples = [...readFileSync('docs/api.md', 'utf8').matchAll(/```sh\n([^`]+)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));

// Windows brings curl, and no shell that reads these lines.
const runnable = spawnSync('sh', ['-c', 'curl --version']).status === 0;

it.skipIf(!runnable)('the examples of docs/api.md answer as it says', async () => {
  const server = await startSignalingForTest();
  const { secret } = await makeKey(server.storage.apiKeys);
  const home = mkdtempSync(path.join(tmpdir(), 'parley-curl-'));
  writeFileSync(path.join(home, '.curlrc'), 'silent\nwrite-out = "\\n%{http_code}"\n');
  let room: string | undefined;
  const told = [];
  for (const example of examples) {
    const env = { ...process.env, CURL_HOME: home, PARLEY: server.url, KEY: secret, ROOM: room ?? '' };
    const { stdout } = await promisify(execFile)('sh', ['-c', example], { env });
    const [body = '', status] = stdout.split('\n');
    told.push(example.replace(/\d+$/, status ?? ''));
    room ??= (JSON.parse(body) as { id: string }).id;
  }
  await server.close();
  rmSync(home, { recursive: true });
  expect(told).toEqual(examples);
  expect(examples.length).toBeGreaterThan(10);
});
