/**
 * Secrets out of files, as containers and systemd hand them over: `TURN_SECRET_FILE` names a file that holds what `TURN_SECRET` would.
 * So they stand neither in a compose file nor in what `docker inspect` shows.
 */
import { readFileSync } from 'node:fs';
import type { Complaint } from './startup-error.ts';

/** The variables that may come out of a file: those that hold a secret. */
export const SECRETS = [
  'DATABASE_URL',
  'REDIS_URL',
  'TURN_SECRET',
  'TURN_CREDENTIAL',
  'CLOUDFLARE_TURN_TOKEN',
  'TWILIO_AUTH_TOKEN',
  'METERED_API_KEY',
  'ICE_SERVERS',
  'WEBHOOK_SECRET',
  'OIDC_CLIENT_SECRET',
  'METRICS_TOKEN',
] as const;

type Source = Readonly<Record<string, string | undefined>>;

/** The environment with what the files say, and what is wrong with them. What is in a file is never repeated. */
export function withSecretFiles(source: Source): { readonly source: Source; readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = [];
  const values: Record<string, string> = {};
  for (const name of SECRETS) {
    const file = source[`${name}_FILE`]?.trim() ?? '';
    if (file === '') continue;
    if ((source[name]?.trim() ?? '') !== '') {
      complaints.push([`${name}_FILE`, `excludes ${name}: set one or the other`]);
      continue;
    }
    try {
      values[name] = readFileSync(file, 'utf8').trim();
      if (values[name] === '') complaints.push([`${name}_FILE`, `names ${file}, which is empty`]);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      complaints.push([`${name}_FILE`, `names ${file}, which cannot be read (${code})`]);
    }
  }
  return { source: { ...source, ...values }, complaints };
}
