import { expect, test } from 'vitest';
import { comingsAndGoings, connectionLabel } from './meeting.ts';

test('what changed is told in one go, by name as long as the names are few', () => {
  expect(comingsAndGoings(['Ana'], [])).toBe('Ana joined.');
  expect(comingsAndGoings(['Ana', 'Bo'], ['Chi'])).toBe('Ana and Bo joined. Chi left.');
  expect(comingsAndGoings(['Ana', 'Bo', 'Chi', 'Dee'], [])).toBe('4 people joined.');
});

test('a tile says what is wrong with its connection, and why', () => {
  const failed = { connectionState: 'failed', state: 'failed' } as const;
  expect(connectionLabel({ connectionState: 'connected', state: 'connected' }, true, 'available')).toBeUndefined();
  expect(connectionLabel({ connectionState: 'connected', state: 'connected', poor: true }, true, 'available')).toBe('Poor connection');
  expect(connectionLabel(failed, true, 'none')).toMatch(/no relay/);
  expect(connectionLabel(failed, true, 'refused')).toMatch(/refused/);
  expect(connectionLabel(failed, false, 'none')).toMatch(/lost, waiting/);
});
