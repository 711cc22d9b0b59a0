/** The variables about STUN and TURN as ICE settings. A browser throws at a malformed URL, so that none may leave the server. */
import * as z from 'zod';
import { hasRelay, type IceSettings, type TurnAccess } from './turn/ice-config.ts';
import { isTurnUrl, STUN_URL, TURN_URL } from './turn/ice-url.ts';
import { providerComplaints, providerOfEnv, providerVariables } from './provider-env.ts';
import type { Complaint } from './startup-error.ts';

const StunUrl = z.string().regex(STUN_URL, { error: ({ input }) => `has "${String(input)}", which is not a URL such as stun:stun.example.org:3478` });
const TurnUrl = z.string().regex(TURN_URL, { error: ({ input }) => `has "${String(input)}", which is not a URL such as turn:turn.example.org:3478?transport=udp` });
const AnyUrl = z.string().refine((url) => STUN_URL.test(url) || TURN_URL.test(url), { error: ({ input }) => `has "${String(input)}", which is not a STUN or TURN URL` });

/** Separated by commas or spaces. */
const list = (url: z.ZodString) =>
  z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean)).pipe(z.array(url)).default([]);

/** RTCIceServer as it is usually written: one URL or several. */
const Server = z.object(
  {
    urls: z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat()).pipe(z.array(AnyUrl).min(1)),
    username: z.string().optional(),
    credential: z.string().optional(),
  },
  { error: 'has an entry that is not an ICE server such as {"urls": "stun:stun.example.org"}' },
);

const Servers = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.array(Server, { error: 'is not a JSON array of ICE servers' }));

const TTL_ERROR = 'is not a whole number of seconds from 60 to 604800';

/** The variables that iceSettingsOf understands. */
export const iceVariables = {
  STUN_URLS: list(StunUrl),
  TURN_URLS: list(TurnUrl),
  TURN_SECRET: z.string().optional(),
  TURN_USERNAME: z.string().optional(),
  TURN_CREDENTIAL: z.string().optional(),
  ...providerVariables,
  ICE_SERVERS: Servers.optional(),
  ICE_TRANSPORT_POLICY: z.enum(['all', 'relay'], { error: 'is neither "all" nor "relay"' }).default('all'),
  TURN_TTL: z.coerce.number({ error: TTL_ERROR }).int({ error: TTL_ERROR }).min(60, { error: TTL_ERROR }).max(604_800, { error: TTL_ERROR }).default(7_200),
};

type Variables = z.infer<z.ZodObject<typeof iceVariables>>;

/** The settings, and what is wrong with the variables together. */
export function iceSettingsOf(env: Variables): { readonly settings: IceSettings; readonly complaints: readonly Complaint[] } {
  const servers = env.ICE_SERVERS?.map(({ urls, username, credential }) => ({
    urls,
    ...(username === undefined ? {} : { username }),
    ...(credential === undefined ? {} : { credential }),
  }));
  const settings: IceSettings = {
    stunUrls: env.STUN_URLS,
    turn: turnAccessOf(env),
    ...(servers ? { iceServers: servers } : {}),
    iceTransportPolicy: env.ICE_TRANSPORT_POLICY,
    ttlSeconds: env.TURN_TTL,
  };
  return { settings, complaints: [...providerComplaints(env), ...complaintsOf(env, settings)] };
}

function turnAccessOf(env: Variables): TurnAccess {
  const { TURN_URLS: urls, TURN_SECRET: secret, TURN_USERNAME: username, TURN_CREDENTIAL: credential } = env;
  const provider = providerOfEnv(env);
  if (provider !== undefined) return { kind: 'provider', provider };
  if (urls.length === 0) return { kind: 'none' };
  if (secret !== undefined) return { kind: 'secret', urls, secret };
  if (username !== undefined && credential !== undefined) return { kind: 'password', urls, username, credential };
  return { kind: 'none' };
}

function complaintsOf(env: Variables, settings: IceSettings): readonly Complaint[] {
  const password = env.TURN_USERNAME !== undefined || env.TURN_CREDENTIAL !== undefined;
  const turnIsSet = env.TURN_URLS.length > 0;
  const open = settings.iceServers?.some((server) => server.urls.some(isTurnUrl) && (server.username === undefined || server.credential === undefined));
  const wrong: readonly (readonly [boolean, ...Complaint])[] = [
    [!turnIsSet && (password || env.TURN_SECRET !== undefined), 'TURN_URLS', 'is missing, though a TURN secret, username or credential is set'],
    [password && env.TURN_SECRET !== undefined, 'TURN_SECRET', 'excludes TURN_USERNAME and TURN_CREDENTIAL: set one or the other'],
    [turnIsSet && settings.turn.kind === 'none', 'TURN_URLS', 'needs TURN_SECRET, or TURN_USERNAME and TURN_CREDENTIAL'],
    [settings.turn.kind === 'provider' && (turnIsSet || env.ICE_SERVERS !== undefined), 'TURN_URLS', 'and ICE_SERVERS exclude a managed TURN provider: set one or the other'],
    [open === true, 'ICE_SERVERS', 'has a TURN server without username and credential'],
    [settings.iceServers !== undefined && (turnIsSet || env.STUN_URLS.length > 0), 'ICE_SERVERS', 'replaces STUN_URLS and TURN_URLS: set one or the other'],
    [env.ICE_TRANSPORT_POLICY === 'relay' && !hasRelay(settings), 'ICE_TRANSPORT_POLICY', 'is "relay", but no TURN server is configured: nobody could connect'],
  ];
  return wrong.filter(([is]) => is).map(([, name, problem]) => [name, problem]);
}
