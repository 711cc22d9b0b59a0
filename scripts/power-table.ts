/** The table of powers in docs/hosts.md, made from the one that the server enforces. `npx tsx scripts/power-table.ts` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActionKind } from '../protocol/actions.ts';
import type { Role } from '../protocol/participant.ts';
import { POWERS } from '../server/rooms/powers.ts';

const page = path.join(path.dirname(import.meta.dirname), 'docs', 'hosts.md');
const BEGIN = '<!-- made by scripts/power-table.ts -->\n';
const END = '<!-- end -->\n';

const MEANING: Readonly<Record<ActionKind, string>> = {
  mute: 'Mute somebody (they may unmute themselves)',
  'mute-all': 'Mute all guests',
  'set-right': 'Take away or give back microphone, camera, screen, chat',
  'lower-hand': "Lower somebody's hand",
  'lower-all-hands': 'Lower all hands',
  remove: 'Remove somebody (they may knock)',
  ban: 'Ban somebody (browser and account)',
  'lift-bans': 'Lift all bans',
  promote: 'Make a guest a co-host',
  demote: 'Make a co-host a guest',
  'hand-over': 'Make somebody else the host',
  admit: 'Let in somebody who waits',
  'admit-all': 'Let in all who wait',
  deny: 'Deny somebody who waits',
  block: 'Deny somebody who waits, for good',
  'message-waiting': 'Write to those who wait',
  configure: 'Change the settings of the room',
  end: 'End the meeting for everyone; open it again',
};

const ROLES: readonly Role[] = ['host', 'co-host', 'guest'];
const PLURAL: Readonly<Record<Role, string>> = { host: 'hosts', 'co-host': 'co-hosts', guest: 'guests' };

/** The table as Markdown. Whoever has no seat (waiting, removed, banned, a stranger, a host of another room) may do nothing. */
export function powerTable(): string {
  const rows = (Object.keys(POWERS) as ActionKind[]).map((kind) => {
    const cells = ROLES.map((role) => {
      const reach = POWERS[kind][role];
      if (reach === undefined) return 'no';
      return reach === 'room' ? 'yes' : `to ${reach.map((target) => PLURAL[target]).join(', ')}`;
    });
    return `| ${MEANING[kind]} | ${cells.join(' | ')} | no |\n`;
  });
  return `| | host | co-host | guest | waiting, removed, banned, stranger, host of another room |\n|---|---|---|---|---|\n${rows.join('')}`;
}

/** The page with the table as it must be. */
export function withPowerTable(text: string): string {
  const [before = '', rest = ''] = text.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}${powerTable()}${END}${after}`;
}

export const readHostsPage = (): string => readFileSync(page, 'utf8').replaceAll('\r\n', '\n');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(page, withPowerTable(readHostsPage()));
