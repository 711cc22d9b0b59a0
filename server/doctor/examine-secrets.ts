/** Can other users of this machine read what should be secret? That no secret is an example that everybody knows, readEnv sees to. */
import { statSync } from 'node:fs';
import { SECRETS } from '../secret-files.ts';
import { type Finding, ok, warning } from './finding.ts';

/** @param source an environment that readEnv took */
export function examineSecrets(source: Readonly<Record<string, string | undefined>>): Finding {
  const given = SECRETS.filter((name) => [name, `${name}_FILE`].some((variable) => (source[variable]?.trim() ?? '') !== ''));
  if (given.length === 0) return ok('Secrets', 'none is set.');
  const files = given.flatMap((name) => source[`${name}_FILE`]?.trim() || []);
  const open = process.platform === 'win32' ? [] : files.filter((file) => (statSync(file).mode & 0o004) !== 0);
  if (open.length > 0) return warning('Secrets', `every user of this machine can read ${open.join(' and ')}. Take that away: chmod o-r ${open.join(' ')}`);
  return ok('Secrets', `${given.join(', ')}: none is an example that everybody knows.`);
}
