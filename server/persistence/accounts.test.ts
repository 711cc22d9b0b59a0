/** The contract of an AccountStore, held against every one that there is. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AccountStore, SignInRecord } from '../rooms/accounts.ts';
import { describeStorages } from '../testing/storages.ts';
import type { Storage } from './storage.ts';

const NOW = 1_700_000_000_123;
const ANA = { id: 'ana', name: "Ána '); -- 🍵" };
const BEN = { id: 'ben', name: '' };

describeStorages('accounts', (open: () => Promise<Storage>) => {
  let storage: Storage;
  let accounts: AccountStore;
  beforeEach(async () => {
    storage = await open();
    accounts = storage.accounts;
  });
  afterEach(() => storage.close());

  const signIn = async (browser: string, account = ANA, expiresAt = NOW + 1_000, now = NOW): Promise<SignInRecord> => {
    const record = { browser, account, expiresAt };
    await accounts.beginSignIn(record, now);
    return record;
  };

  it('know who is signed in, until the sign-in is over', async () => {
    const [ana, ben] = [await signIn('one'), await signIn('two', BEN)];
    expect(await accounts.findSignIn('one', NOW + 999)).toEqual(ana);
    expect(await accounts.findSignIn('two', NOW)).toEqual(ben);
    expect(await accounts.findSignIn('one', NOW + 1_000)).toBeUndefined();
    expect(await accounts.findSignIn('three', NOW)).toBeUndefined();
  });

  it('let another account take the place of the one before', async () => {
    await signIn('one');
    const ben = await signIn('one', BEN);
    expect(await accounts.findSignIn('one', NOW)).toEqual(ben);
  });

  it('keep the name of today, in every browser', async () => {
    await signIn('one');
    await signIn('two', { ...ANA, name: 'Ana Lima' });
    expect((await accounts.findSignIn('one', NOW))?.account).toEqual({ id: 'ana', name: 'Ana Lima' });
  });

  it('prolong a sign-in, and none that was ended', async () => {
    await signIn('one');
    await accounts.prolongSignIn('one', NOW + 9_000);
    expect((await accounts.findSignIn('one', NOW + 8_999))?.expiresAt).toBe(NOW + 9_000);
    await accounts.endSignIn('one');
    await accounts.prolongSignIn('one', NOW + 9_000);
    expect(await accounts.findSignIn('one', NOW)).toBeUndefined();
  });

  it('end one sign-in and no other', async () => {
    await signIn('one');
    await signIn('two');
    await accounts.endSignIn('one');
    await accounts.endSignIn('one');
    expect(await accounts.findSignIn('one', NOW)).toBeUndefined();
    expect(await accounts.findSignIn('two', NOW)).toBeDefined();
  });

  it('forget what is over when somebody signs in', async () => {
    await signIn('one');
    await signIn('two', BEN, NOW + 9_000, NOW + 1_000);
    expect(await accounts.findSignIn('one', NOW)).toBeUndefined();
    expect(await accounts.findSignIn('two', NOW)).toBeDefined();
  });
});
