import { afterEach, expect, test, vi } from 'vitest';
import { LatePeers } from './late-peers.ts';
import type { PeersOptions } from './peers.ts';

const OPTIONS = { webrtc: {} } as PeersOptions;
afterEach(() => vi.resetModules());

test('the mesh is there once it is loaded, and is loaded once', async () => {
  const late = new LatePeers(OPTIONS);
  expect(late.now).toBeUndefined();
  expect(await Promise.all([late.load(), late.load()])).toEqual([true, true]);
  const { now } = late;
  expect(now).toBeDefined();
  await late.load();
  expect(late.now).toBe(now);
});

test('where its code cannot be fetched that is said, and the next call tries again', async () => {
  vi.doMock('./inside.ts', () => {
    throw new Error('Failed to fetch dynamically imported module');
  });
  const late = new LatePeers(OPTIONS);
  expect(await late.load()).toBe(false);
  vi.doUnmock('./inside.ts');
  expect(await late.load()).toBe(true);
});
