/**
 * Leases of rooms in Redis: one key a room, whose value is `node|epoch|until`. Each verb is one script, so that nothing comes between
 * looking and taking. Time is the one of Redis, which all nodes share. What is over stays for a while, because of its epoch: whoever
 * slept must see that somebody else had the room meanwhile.
 */
import type { RoomId } from '#protocol/room';
import { type Lease, LEASE_MILLISECONDS, type LostRoom, type RoomLeases } from '#server/rooms/room-leases';
import type { RedisConnection } from './redis-connection.ts';

/** For how long the epoch of a lease that is over is remembered, in milliseconds: longer than any process sleeps and goes on as if nothing were. */
const REMEMBERED = 60 * 60 * 1_000;
/** Redis does nothing else while a script runs: so many rooms take it about a millisecond. */
const AT_ONCE = 500;

/** What all scripts need: the time, and a lease read and written. Numbers beyond 2^31 are written whole. */
const COMMON = `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local function read(key)
  local node, epoch, last = string.match(redis.call('GET', key) or '', '^([^|]*)|(%d+)|(%d+)$')
  return node, tonumber(epoch), tonumber(last or 0)
end
local function keep(key, node, epoch, last)
  redis.call('SET', key, string.format('%s|%.0f|%.0f', node, epoch, last), 'PX', ${REMEMBERED})
end`;

const ACQUIRE = `${COMMON}
local node, epoch, last = read(KEYS[1])
redis.call('SET', KEYS[2], string.format('%.0f', now), 'NX')
if not epoch and ARGV[3] ~= 'vacant' and now - tonumber(redis.call('GET', KEYS[2])) < tonumber(ARGV[2]) then return {} end
if not epoch or last <= now then
  node = ARGV[1]
  epoch = math.max((epoch or 0) + 1, now * 1000)
  keep(KEYS[1], node, epoch, now + tonumber(ARGV[2]))
end
return {node, string.format('%.0f', epoch)}`;

const RENEW = `${COMMON}
local lost = {}
for i, key in ipairs(KEYS) do
  local node, epoch, last = read(key)
  local mine = tonumber(ARGV[i + 2])
  if not epoch or epoch == mine then
    keep(key, ARGV[1], mine, now + tonumber(ARGV[2]))
  else
    lost[#lost + 1] = tostring(i)
    lost[#lost + 1] = last > now and node or ''
  end
end
return lost`;

const RELEASE = `${COMMON}
local node, epoch = read(KEYS[1])
if epoch == tonumber(ARGV[1]) then keep(KEYS[1], node, epoch, 0) end
return 0`;

const OWNER = `${COMMON}
local node, epoch, last = read(KEYS[1])
if not epoch or last <= now then return {} end
return {node, string.format('%.0f', epoch)}`;

/** Since when this Redis knows of us, in its time: one that was started anew knows nothing of rooms that somebody has. */
const SINCE = 'parley:since';
const keyOf = (id: RoomId): string => `parley:room:${id}`;
const LASTING = String(LEASE_MILLISECONDS);

export class RedisLeases implements RoomLeases {
  readonly #redis: Pick<RedisConnection, 'run'>;

  constructor(redis: Pick<RedisConnection, 'run'>) {
    this.#redis = redis;
  }

  async acquire(id: RoomId, node: string, vacant = false): Promise<Lease | undefined> {
    return leaseOf(await this.#redis.run(ACQUIRE, [keyOf(id), SINCE], [node, LASTING, vacant ? 'vacant' : '']));
  }

  async renew(epochs: ReadonlyMap<RoomId, number>, node: string): Promise<readonly LostRoom[]> {
    const all = [...epochs];
    const batches = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) => all.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
    return (await Promise.all(batches.map((batch) => this.#renew(batch, node)))).flat();
  }

  async release(id: RoomId, epoch: number): Promise<void> {
    await this.#redis.run(RELEASE, [keyOf(id)], [String(epoch)]);
  }

  async ownerOf(id: RoomId): Promise<Lease | undefined> {
    return leaseOf(await this.#redis.run(OWNER, [keyOf(id)], []));
  }

  async #renew(batch: readonly (readonly [RoomId, number])[], node: string): Promise<readonly LostRoom[]> {
    const keys = batch.map(([id]) => keyOf(id));
    const lost = await this.#redis.run(RENEW, keys, [node, LASTING, ...batch.map(([, epoch]) => String(epoch))]);
    return batch.flatMap(([id], index) => {
      const at = lost.findIndex((word, place) => place % 2 === 0 && word === String(index + 1));
      return at < 0 ? [] : [{ id, node: lost[at + 1] === '' ? undefined : lost[at + 1] }];
    });
  }
}

const leaseOf = ([node, epoch]: readonly string[]): Lease | undefined => (node === undefined ? undefined : { node, epoch: Number(epoch) });
