import { expect, test } from 'vitest';
import { linkWay } from './link-way.ts';

test.each([
  [{ state: 'connecting' }, true, 'connecting'],
  [{ state: 'connected' }, true, 'connecting'],
  [{ state: 'connected', relayed: false }, true, 'direct'],
  [{ state: 'connected', relayed: true }, true, 'relayed'],
  [{ state: 'reconnecting', relayed: true }, true, 'repairing'],
  [{ state: 'failed' }, true, 'no-path'],
  [{ state: 'failed' }, false, 'no-relay'],
  [{ state: 'failed', turnError: 401 }, true, 'relay-refused'],
] as const)('%j (relay: %s) is told as %s', (view, hasRelay, way) => {
  expect(linkWay({ connectionState: 'connected', ...view }, hasRelay)).toBe(way);
});
