import { expect, it } from 'vitest';
import { BucketsByAddress } from './buckets-by-address.ts';

it('gives each address its own, at once and then as time goes by', () => {
  let now = 0;
  const buckets = new BucketsByAddress({ burst: 2, perSecond: 1 }, () => now);
  const take = (address: string) => [buckets.has(address), buckets.take(address)];
  expect([take('a'), take('a'), take('a'), take('b')]).toEqual([[true, true], [true, true], [false, false], [true, true]]);
  now = 1_000;
  expect([take('a'), take('a')]).toEqual([[true, true], [false, false]]);
});

it('forgets none that is not full again, and all others', () => {
  let now = 0;
  const buckets = new BucketsByAddress({ burst: 60, perSecond: 1 }, () => now);
  buckets.take('early');
  now = 59_000;
  for (let count = 0; count < 60; count++) buckets.take('late');
  now = 61_000;
  buckets.take('other');
  // Two seconds have given it two.
  expect([buckets.take('late'), buckets.take('late'), buckets.take('late')]).toEqual([true, true, false]);
  now = 121_000;
  buckets.take('other');
  expect(new Set(buckets.addresses)).toEqual(new Set(['late', 'other']));
  now = 300_000;
  buckets.take('other');
  expect([...buckets.addresses]).toEqual(['other']);
});
