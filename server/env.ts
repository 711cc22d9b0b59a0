/**
 * The environment, read once. Every variable that is wrong is reported at the same time, in words for the person who starts the
 * server; `.env.example` documents them all.
 */
import * as z from 'zod';
import { iceSettingsOf, iceVariables } from './ice-env.ts';
import { oidcVariables, openIdSettingsOf } from './oidc-env.ts';
import type { OpenIdSettings } from './sign-in/openid-provider.ts';
import { secretComplaints } from './published-secrets.ts';
import { SECRETS, withSecretFiles } from './secret-files.ts';
import { type Complaint, StartupError } from './startup-error.ts';
import type { IceSettings } from './turn/ice-config.ts';
import { webhookSettingsOf, webhookVariables } from './webhook-env.ts';
import type { WebhookSettings } from './webhooks/webhooks.ts';

const whole = (least: number, most: number) => {
  const error = `is not a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d{1,9}$/, { error }).transform(Number).pipe(z.number().min(least, { error }).max(most, { error }));
};

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** An origin: scheme, host and port, and nothing after them. */
const isOrigin = (text: string): boolean => /^https?:\/\/[^/?#@]+\/?$/i.test(text) && URL.canParse(text);
const isRedisUrl = (text: string): boolean => /^rediss?:\/\//.test(text) && URL.canParse(text);
const isPostgresUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

const Variables = z.object({
  PORT: whole(0, 65_535).default(3_000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.string().refine(isPostgresUrl, { error: 'is not a PostgreSQL address such as postgres://user:password@host/database' }).optional(),
  REDIS_URL: z.string().refine(isRedisUrl, { error: 'is not a Redis address such as redis://:password@host:6379' }).optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, { error: 'is not an address such as https://meet.example.org, without a path' })
    .transform((text) => new URL(text).origin)
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^(false|\d)$/, { error: 'is neither "false" nor the number of proxies in front, 1 to 9' })
    .transform((text) => (text === 'false' ? 0 : Number(text)))
    .default(0),
  ROOM_CAPACITY: whole(2, 16).default(8),
  SEAT_GRACE: whole(1, 3_600).default(30),
  SOCKETS_PER_ADDRESS: whole(1, 1_000_000).default(200),
  DRAIN_SECONDS: whole(0, 10).default(0),
  ROOM_TTL_DAYS: whole(1, 36_500).default(90),
  VISIT_TTL_DAYS: whole(1, 36_500).default(30),
  ALLOW_GUEST_CREATE: z
    .enum(['true', 'false'], { error: 'is neither "true" nor "false"' })
    .transform((text) => text === 'true')
    .default(true),
  METRICS_TOKEN: z.string().min(16, { error: 'is shorter than 16 characters' }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is not one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  ...iceVariables,
  ...webhookVariables,
  ...oidcVariables,
});

type Gathered = keyof typeof iceVariables | keyof typeof webhookVariables | keyof typeof oidcVariables;

export type Env = Omit<z.infer<typeof Variables>, Gathered> & {
  readonly ice: IceSettings;
  readonly webhooks: WebhookSettings;
  /** Undefined where nobody signs in. */
  readonly oidc?: OpenIdSettings | undefined;
};

/** Every variable that is read. */
export const VARIABLES: ReadonlySet<string> = new Set([...Object.keys(Variables.shape), ...SECRETS.map((name) => `${name}_FILE`)]);

/** Reads the environment. An empty variable is one that is not set. A StartupError names everything that is wrong. */
export function readEnv(environment: Readonly<Record<string, string | undefined>>): Env {
  const { source, complaints: unread } = withSecretFiles(environment);
  const given = Object.keys(Variables.shape).map((name) => [name, source[name]?.trim() ?? ''] as const);
  const parsed = Variables.safeParse(Object.fromEntries(given.filter(([, value]) => value !== '')));
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue): Complaint => [String(issue.path[0]), issue.message]);
  if (!parsed.success || unread.length > 0) throw startupError([...unread, ...wrong]);
  const [ice, webhooks, oidc] = [iceSettingsOf(parsed.data), webhookSettingsOf(parsed.data), openIdSettingsOf(parsed.data)];
  // `npm start` says production. Who runs the server in another way and gives people an https address means it, too.
  const reached = source['NODE_ENV'] === 'production' || parsed.data.PUBLIC_URL?.startsWith('https:') === true;
  const alone: readonly Complaint[] = parsed.data.REDIS_URL !== undefined && parsed.data.DATABASE_URL === undefined ? [ALONE] : [];
  const complaints = [...alone, ...ice.complaints, ...webhooks.complaints, ...oidc.complaints, ...(reached ? secretComplaints(parsed.data) : [])];
  if (complaints.length > 0) throw startupError(complaints);
  return { ...parsed.data, ice: ice.settings, webhooks: webhooks.settings, oidc: oidc.settings };
}

const ALONE: Complaint = ['REDIS_URL', 'needs DATABASE_URL: servers that share their meetings share a PostgreSQL, and the embedded database is for one server'];

function startupError(complaints: readonly Complaint[]): StartupError {
  const sentences = new Set(complaints.map(([name, problem]) => `${name} ${problem}.`));
  return new StartupError(`Parley cannot start with these variables: ${[...sentences].join(' ')}`);
}
