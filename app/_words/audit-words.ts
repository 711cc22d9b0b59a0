/** What hosts did, as sentences. */
import type { ActionKind } from '#protocol/actions';
import { RIGHTS } from '#protocol/rights';
import type { AuditEntry } from '#protocol/rooms-api';
import type { Words } from './catalogues.ts';

/** What the audit list has as it is; a right that is taken or given, and changed settings, say which. */
export type PlainAct = Exclude<ActionKind, 'set-right' | 'configure'> | 'reopen' | 'delete' | 'make-host-link' | 'use-host-link';

/** @param entry with whatever is to stand in the sentence for its names */
export function auditWords({ audit }: Words['rooms'], { actor, action, target = '' }: Omit<AuditEntry, 'at'>): string {
  const who = actor === '' ? audit.outside : actor;
  if (isPlain(audit.acts, action)) return audit.acts[action](who, target);
  if (action === 'configure') return audit.configure(who, target.split(', ').map((key) => settingWords(audit.settings, key)));
  const right = RIGHTS.find((one) => action === `take-${one}` || action === `give-${one}`);
  return right === undefined ? audit.unknown(who, action) : audit[action.startsWith('take') ? 'take' : 'give'](who, right, target);
}

/** Which of an entry is what somebody wrote or is called, and not a word of ours. */
export const namesIn = ({ actor, action, target }: AuditEntry): { readonly actor: boolean; readonly target: boolean } => ({
  actor: actor !== '',
  target: target !== undefined && action !== 'configure',
});

const isPlain = (acts: Words['rooms']['audit']['acts'], action: string): action is PlainAct => Object.hasOwn(acts, action);
const settingWords = (settings: Readonly<Record<string, string>>, key: string): string => (Object.hasOwn(settings, key) ? settings[key] : undefined) ?? key;
