/** What a person who starts the server wants to know at once. */
import path from 'node:path';
import type { Env } from './env.ts';
import { hasRelay } from './turn/ice-config.ts';

/** @param url an address that works on this machine */
export function bootNotice(env: Env, url: string): string {
  const lines = [
    `Parley is ready:  ${env.PUBLIC_URL ?? url}`,
    ...(env.PUBLIC_URL === undefined ? [] : [`  on this machine: ${url}`]),
    `  data:            ${dataPlace(env)}`,
    `  TURN relay:      ${relayNotice(env)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function dataPlace({ DATABASE_URL, DATA_DIR }: Env): string {
  if (DATABASE_URL === undefined) return path.resolve(DATA_DIR);
  const { host, pathname } = new URL(DATABASE_URL);
  return `PostgreSQL at ${host}${pathname}`;
}

function relayNotice({ ice }: Env): string {
  if (!hasRelay(ice)) return 'none. Calls work where browsers reach each other; behind strict firewalls some will not. See TURN_URLS in .env.example.';
  return ice.iceTransportPolicy === 'relay' ? 'configured, and every call goes through it.' : 'configured: calls connect from behind strict firewalls too.';
}
