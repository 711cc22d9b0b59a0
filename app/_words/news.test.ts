import { expect, test } from 'vitest';
import { connectionLabel } from './connection-label.ts';
import { meeting } from './en/meeting.ts';
import { comingsAndGoings } from './news.ts';

test('what changed is told in one go, by name as long as the names are few', () => {
  expect(comingsAndGoings(meeting, ['Ana'], [])).toBe('Ana joined.');
  expect(comingsAndGoings(meeting, ['Ana', 'Bo'], ['Chi'])).toBe('Ana and Bo joined. Chi left.');
  expect(comingsAndGoings(meeting, ['Ana', 'Bo', 'Chi', 'Dee'], [])).toBe('4 people joined.');
  expect(comingsAndGoings(meeting, [], [], ['Ana'], ['Bo', 'Chi'])).toBe('Bo and Chi want to join. Ana raised a hand.');
});

test('a tile says what is wrong with its connection, and why', () => {
  const failed = { connectionState: 'failed', state: 'failed' } as const;
  expect(connectionLabel(meeting, { connectionState: 'connected', state: 'connected' }, true, 'available')).toBeUndefined();
  expect(connectionLabel(meeting, { connectionState: 'connected', state: 'connected', poor: true }, true, 'available')).toBe('Poor connection');
  expect(connectionLabel(meeting, failed, true, 'none')).toMatch(/no relay/);
  expect(connectionLabel(meeting, failed, true, 'refused')).toMatch(/refused/);
  expect(connectionLabel(meeting, failed, false, 'none')).toMatch(/lost, waiting/);
});
