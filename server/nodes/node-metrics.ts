/** Figures of several servers that share their meetings; a single one has none. */
import type { Registry } from '#server/metrics/registry';

export interface NodeFacts {
  readonly redis: 'connected' | 'lost';
  /** How many sockets of this server are in rooms of others, and how many of theirs in rooms of this one. */
  readonly away: number;
  readonly guests: number;
}

/** @param facts undefined on a single server */
export function measureNodes(registry: Registry, facts: () => NodeFacts | undefined): void {
  registry.gauge('parley_redis_up', 'Whether Redis answers, which several servers share.', () => {
    const now = facts();
    return now ? [[{}, now.redis === 'connected' ? 1 : 0] as const] : [];
  });
  registry.gauge('parley_carried_sockets', 'Sockets whose room another server has (away), and sockets of other servers in rooms of this one (here).', () => {
    const now = facts();
    return now ? [[{ where: 'away' }, now.away] as const, [{ where: 'here' }, now.guests] as const] : [];
  });
}
