import { expect, it } from 'vitest';
import { EventIds } from './event-ids.ts';

const NOW = 1_700_000_000_000;

it('makes ids that sort in the order in which they were made, whatever the clock does', () => {
  const ids = new EventIds();
  const made = [NOW, NOW, NOW, NOW + 1, NOW - 60_000, NOW - 59_000, NOW + 1, NOW + 2].map((now) => ids.next(now));
  expect(made).toEqual([...made].sort());
  expect(new Set(made).size).toBe(made.length);
  for (const id of made) expect(id).toMatch(/^msg_[\da-f]{36}$/);
});

it('goes on behind what was made before a restart', () => {
  const latest = new EventIds().next(NOW);
  const ids = new EventIds(latest);
  const later = [ids.next(NOW - 5_000), ids.next(NOW - 4_000), ids.next(NOW + 1)];
  expect([latest, ...later]).toEqual([latest, ...later].sort());
});
