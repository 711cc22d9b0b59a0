/** The variables of the managed TURN providers: at most one provider, and that one whole. */
import * as z from 'zod';
import type { Complaint } from './startup-error.ts';
import type { ProviderAccess } from './turn/providers/provider.ts';

export const providerVariables = {
  CLOUDFLARE_TURN_KEY_ID: z.string().optional(),
  CLOUDFLARE_TURN_TOKEN: z.string().optional(),
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  METERED_DOMAIN: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, { error: 'is not a domain such as example.metered.live' }).optional(),
  METERED_API_KEY: z.string().optional(),
};

type Variables = z.infer<z.ZodObject<typeof providerVariables>>;

const PAIRS: readonly (readonly [keyof Variables, keyof Variables])[] = [
  ['CLOUDFLARE_TURN_KEY_ID', 'CLOUDFLARE_TURN_TOKEN'],
  ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
  ['METERED_DOMAIN', 'METERED_API_KEY'],
];

/** The provider that is configured whole. */
export function providerOfEnv(env: Variables): ProviderAccess | undefined {
  const { CLOUDFLARE_TURN_KEY_ID: keyId, CLOUDFLARE_TURN_TOKEN: token } = env;
  if (keyId !== undefined && token !== undefined) return { name: 'cloudflare', keyId, token };
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = env;
  if (accountSid !== undefined && authToken !== undefined) return { name: 'twilio', accountSid, authToken };
  const { METERED_DOMAIN: domain, METERED_API_KEY: apiKey } = env;
  return domain !== undefined && apiKey !== undefined ? { name: 'metered', domain, apiKey } : undefined;
}

export function providerComplaints(env: Variables): readonly Complaint[] {
  const begun = PAIRS.filter((pair) => pair.some((name) => env[name] !== undefined));
  const [, second] = begun;
  return [
    ...begun.flatMap((pair) => pair.filter((name) => env[name] === undefined).map((name): Complaint => [name, `is missing, though ${pair.find((other) => other !== name)} is set`])),
    ...(second === undefined ? [] : [[second[0], 'names a second managed TURN provider: set one of them'] as const]),
  ];
}
