/** Sign-ins in memory: for tests, and for nothing else. */
import type { AccountStore, SignInRecord } from '#server/rooms/accounts';

export class MemoryAccounts implements AccountStore {
  readonly #signIns = new Map<string, SignInRecord>();
  readonly #names = new Map<string, string>();

  async beginSignIn(signIn: SignInRecord, now: number): Promise<void> {
    for (const { browser, expiresAt } of this.#signIns.values()) if (expiresAt <= now) this.#signIns.delete(browser);
    this.#signIns.set(signIn.browser, signIn);
    this.#names.set(signIn.account.id, signIn.account.name);
  }

  async findSignIn(browser: string, now: number): Promise<SignInRecord | undefined> {
    const found = this.#signIns.get(browser);
    if (!found || found.expiresAt <= now) return undefined;
    const { id } = found.account;
    return { ...found, account: { id, name: this.#names.get(id) ?? '' } };
  }

  async prolongSignIn(browser: string, expiresAt: number): Promise<void> {
    const found = this.#signIns.get(browser);
    if (found) this.#signIns.set(browser, { ...found, expiresAt });
  }

  async endSignIn(browser: string): Promise<void> {
    this.#signIns.delete(browser);
  }
}
