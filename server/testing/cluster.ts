/** Several servers that share a Redis and a storage in memory, each behind a way to Redis that can be cut. */
import { log } from '../log.ts';
import { memoryStorage, type Storage } from '../persistence/storage.ts';
import type { ServerOptions } from '../server.ts';
import { LooseWire } from './loose-wire.ts';
import { findRedis, type RedisForTest, startRedis } from './redis.ts';
import { type SignalingServer, startSignalingForTest } from './signaling-server.ts';
import { TestPage } from './test-page.ts';

export interface NodeForTest extends SignalingServer {
  readonly redis: LooseWire;
  /** Opens a page that is connected to this node. */
  page(options?: ConstructorParameters<typeof TestPage>[1]): Promise<TestPage>;
  /** As a process that is killed: its pages and Redis lose it, and nothing is said to anybody. */
  die(): void;
}

export class ClusterForTest {
  readonly redis: RedisForTest;
  readonly storage: Storage = memoryStorage();
  readonly #nodes: NodeForTest[] = [];
  readonly #pages = new Map<TestPage, NodeForTest>();

  constructor(redis: RedisForTest) {
    this.redis = redis;
  }

  /** @param program as findRedis gives it */
  static async start(program = findRedis()): Promise<ClusterForTest> {
    if (program === undefined) throw new Error('no redis-server');
    // That servers and Redis are lost is what is tested.
    log.level = 'silent';
    return new ClusterForTest(await startRedis(program));
  }

  async node(options: Partial<ServerOptions> = {}): Promise<NodeForTest> {
    const redis = await LooseWire.to(Number(new URL(this.redis.url).port));
    const server = await startSignalingForTest({ storage: this.storage, redisUrl: `redis://127.0.0.1:${redis.port}`, ...options });
    const node: NodeForTest = {
      ...server,
      redis,
      page: (page) => {
        const opened = new TestPage(server.url, page);
        this.#pages.set(opened, node);
        return opened.connected();
      },
      die: () => {
        redis.cut();
        for (const [page, at] of this.#pages) if (at === node) page.close();
      },
    };
    this.#nodes.push(node);
    return node;
  }

  /** @returns the room's id */
  async room(node: NodeForTest, holders: readonly string[] = []): Promise<string> {
    const created = await node.rooms.create({ name: 'Tea' }, holders);
    if (!created.ok) throw new Error(created.error);
    return created.value.id;
  }

  async stop(): Promise<void> {
    for (const page of this.#pages.keys()) page.close();
    await Promise.all(
      this.#nodes.map(async (node) => {
        await node.close();
        await node.redis.close();
      }),
    );
    await this.redis.kill();
  }
}
