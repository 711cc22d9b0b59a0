/**
 * Secrets that are none: those that stand as examples in what we and others publish, and those that are short enough to be guessed
 * from one credential. A server that people reach does not start with them.
 */
import type { Complaint } from './startup-error.ts';

/** In lower case, letters only. The last ones are examples of coturn's. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'secret', 'mysecret', 'yoursecret', 'thesecret', 'topsecret', 'turnsecret', 'sharedsecret', 'staticauthsecret', 'verysecret', 'supersecret',
  'changeme', 'changethis', 'pleasechangeme', 'replaceme', 'password', 'mypassword', 'yourpassword', 'example', 'default', 'test', 'admin',
  'token', 'thetoken', 'yourtoken', 'credential', 'north', 'logen', 'youhavetochoosethis',
]);

/** So short a secret is found on one machine, by anybody who was given a credential that is made with it. */
const LEAST = 16;
const MAKE = 'make one with: openssl rand -hex 32';

interface Secrets {
  readonly TURN_SECRET?: string | undefined;
  readonly TURN_CREDENTIAL?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly METRICS_TOKEN?: string | undefined;
}

/** What keeps these secrets from being used where people reach the server. No secret is repeated. */
export function secretComplaints({ TURN_SECRET, TURN_CREDENTIAL, OIDC_CLIENT_SECRET, METRICS_TOKEN }: Secrets): readonly Complaint[] {
  const given = Object.entries({ TURN_SECRET, TURN_CREDENTIAL, OIDC_CLIENT_SECRET, METRICS_TOKEN });
  const published = given.filter(([, value]) => value !== undefined && isPublished(value));
  const complaints = published.map(([name]): Complaint => [name, `is an example that everybody knows: ${name === 'OIDC_CLIENT_SECRET' ? 'take the one that your provider shows' : MAKE}`]);
  const short = TURN_SECRET !== undefined && TURN_SECRET.length < LEAST && !isPublished(TURN_SECRET);
  return short ? [...complaints, ['TURN_SECRET', `is shorter than ${LEAST} characters, so that it can be guessed: ${MAKE}`]] : complaints;
}

/** Also numbered, or with other signs in it: `CHANGE-ME`, `secret123`. */
function isPublished(value: string): boolean {
  const letters = value.toLowerCase().replaceAll(/[^a-z]/g, '');
  return PUBLISHED.has(letters);
}
