/** API keys in memory: for tests, and for nothing else. */
import type { ApiKeyRecord, ApiKeyStore, RepeatableCreation } from '#server/rooms/api-keys';

export class MemoryApiKeys implements ApiKeyStore {
  readonly #keys = new Map<string, ApiKeyRecord>();
  #creations: readonly RepeatableCreation[] = [];

  async add(key: ApiKeyRecord): Promise<void> {
    this.#keys.set(key.id, key);
  }

  async all(): Promise<readonly ApiKeyRecord[]> {
    return [...this.#keys.values()].sort((a, b) => a.createdAt - b.createdAt);
  }

  async find(hash: string): Promise<ApiKeyRecord | undefined> {
    return [...this.#keys.values()].find((key) => key.hash === hash && key.revokedAt === undefined);
  }

  async revoke(id: string, at: number): Promise<boolean> {
    const key = this.#keys.get(id);
    if (!key || key.revokedAt !== undefined) return false;
    this.#keys.set(id, { ...key, revokedAt: at });
    return true;
  }

  async creation(apiKeyId: string, key: string, since: number): Promise<RepeatableCreation | undefined> {
    return this.#creations.find((each) => each.apiKeyId === apiKeyId && each.key === key && each.createdAt >= since);
  }

  async keepCreation(creation: RepeatableCreation, since: number): Promise<boolean> {
    this.#creations = this.#creations.filter(({ createdAt }) => createdAt >= since);
    if (await this.creation(creation.apiKeyId, creation.key, since)) return false;
    this.#creations = [...this.#creations, creation];
    return true;
  }
}
