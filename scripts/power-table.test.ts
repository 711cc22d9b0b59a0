import { expect, it } from 'vitest';
import { readHostsPage, withPowerTable } from './power-table.ts';

it('the table of powers in docs/hosts.md is the one that the server enforces', () => {
  expect(readHostsPage()).toBe(withPowerTable(readHostsPage()));
});
