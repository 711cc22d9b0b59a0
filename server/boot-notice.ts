/** What a person who starts the server wants to know at once. */
import path from 'node:path';
import type { Env } from './env.ts';
import { failureWords } from './turn/failure-words.ts';
import { hasRelay, type IceSettings } from './turn/ice-config.ts';
import type { RelayReport } from './turn/relay-watch.ts';

/** @param url an address that works on this machine */
export function bootNotice(env: Env, url: string): string {
  const lines = [
    `Parley is ready:  ${env.PUBLIC_URL ?? url}`,
    ...(env.PUBLIC_URL === undefined ? [] : [`  on this machine: ${url}`]),
    `  data:            ${dataPlace(env)}`,
    ...(hasRelay(env.ice) ? ['  TURN relay:      configured, and being proved ...'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function dataPlace({ DATABASE_URL, DATA_DIR }: Env): string {
  if (DATABASE_URL === undefined) return path.resolve(DATA_DIR);
  const { host, pathname } = new URL(DATABASE_URL);
  return `PostgreSQL at ${host}${pathname}`;
}

/** What the proof of the relay showed, a moment after the start; without a relay, what that means. */
export function relayNotice(settings: IceSettings, { state, urls }: RelayReport): string {
  if (!hasRelay(settings)) return line('none. Calls work where browsers reach each other; behind strict firewalls some will not. See TURN_URLS in .env.example.');
  const failed = urls.flatMap(({ url, result }) => (result.outcome === 'failed' ? [`                   ${url}: ${failureWords(result.cause, result.detail)}\n`] : []));
  const onlyRelay = settings.iceTransportPolicy === 'relay';
  if (state === 'available') {
    const works = failed.length === 0 ? 'works' : `works at ${urls.length - failed.length} of ${urls.length} addresses`;
    return line(`${works}: ${onlyRelay ? 'every call goes through it.' : 'calls connect from behind strict firewalls too.'}`) + failed.join('');
  }
  return line(`does not work: ${onlyRelay ? 'no call can connect.' : 'behind strict firewalls some calls will not connect.'} It is tried again every minute.`) + failed.join('');
}

const line = (words: string): string => `  TURN relay:      ${words}\n`;
