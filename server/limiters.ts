/** Where limits are counted: in the memory of this server, or (nodes/shared-limiters.ts) together with other servers. */
import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';

/** Makes a limit of so many times in so many seconds for each key. Limits of one name count together, where servers share them. */
export type MakeLimiter = (name: string, points: number, duration: number) => RateLimiterAbstract;

export const limitersInMemory: MakeLimiter = (name, points, duration) => new RateLimiterMemory({ keyPrefix: name, points, duration });
