/** For how long a browser stays signed in, and that its cookie is safe on https. */
import type { IncomingMessage } from 'node:http';
import { beforeEach, expect, it, vi } from 'vitest';
import { MemoryAccounts } from '../persistence/memory-accounts.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { logLines } from '../testing/log-lines.ts';
import { SignIns } from './sign-ins.ts';

const DAY = 24 * 60 * 60 * 1_000;
const ANA = { id: 'ana', name: 'Ana' };
let accounts: MemoryAccounts;
let clock: FakeClock;
let base: string;
let signIns: SignIns;
beforeEach(() => {
  [accounts, clock, base] = [new MemoryAccounts(), new FakeClock(), 'http://meet.example'];
  signIns = new SignIns({ accounts, clock, baseUrl: () => base });
});

const request = (cookie?: string) => ({ headers: { cookie } }) as IncomingMessage;
const begin = async (): Promise<IncomingMessage> => request((await signIns.begin(request(), ANA)).split(';')[0]);

it('a browser that is used stays signed in; one that is not is signed out after thirty days', async () => {
  const browser = await begin();
  for (let days = 0; days < 90; days += 29) {
    clock.advance(29 * DAY);
    expect(await signIns.accountOf(browser)).toEqual(ANA);
  }
  clock.advance(30 * DAY);
  expect(await signIns.accountOf(browser)).toBeUndefined();
});

it('a sign-in is written anew once a day at most', async () => {
  const prolong = vi.spyOn(accounts, 'prolongSignIn');
  const browser = await begin();
  for (let hours = 0; hours < 48; hours++) {
    clock.advance(DAY / 24);
    await signIns.accountOf(browser);
  }
  expect(prolong.mock.calls.length).toBeLessThanOrEqual(2);
});

it('on https the cookie is one that no other site and no plain request can set', async () => {
  base = 'https://meet.example';
  expect(await signIns.begin(request(), ANA)).toMatch(/^__Host-parley_session=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const plain = await signIns.begin(request(), ANA);
  expect(await signIns.accountOf(request(plain.split(';')[0]?.replace('__Host-', '')))).toBeUndefined();
});

it('a cookie without a sign-in is nobody, and an empty one too', async () => {
  for (const cookie of [undefined, '', 'parley_session=', 'parley_session=x', 'parley_session']) expect(await signIns.accountOf(request(cookie))).toBeUndefined();
});

it('a storage that fails makes a guest of a person, and says so', async () => {
  const browser = await begin();
  const lines = logLines();
  vi.spyOn(accounts, 'findSignIn').mockRejectedValue(new Error('the disk is full'));
  expect(await signIns.accountOf(browser)).toBeUndefined();
  expect(lines).toEqual([expect.stringContaining('a sign-in was not looked up')]);
  vi.restoreAllMocks();
});
