/** The variables about the sign-in. */
import * as z from 'zod';
import type { OpenIdSettings } from './sign-in/openid-provider.ts';
import type { Complaint } from './startup-error.ts';

/** Tokens and the secret go there: in the clear only on this machine. The library asks below it for `.well-known`, and checks that it is itself. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text) || /[?#@]|\/\.well-known\//.test(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}

/** The variables that openIdSettingsOf understands. */
export const oidcVariables = {
  OIDC_ISSUER: z.string().refine(isIssuer, { error: 'is not an address such as https://id.example.org/realms/staff, with https and without /.well-known/' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z
    .string()
    .refine((text) => text.split(/\s+/).includes('openid'), { error: 'does not have "openid" among its words' })
    .default('openid profile'),
  OIDC_NAME: z.string().max(40, { error: 'is longer than 40 characters' }).optional(),
};

type Variables = z.infer<z.ZodObject<typeof oidcVariables>>;
const NEEDED = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** The settings, undefined where there is no sign-in, and what is missing of them. */
export function openIdSettingsOf(env: Variables): { readonly settings: OpenIdSettings | undefined; readonly complaints: readonly Complaint[] } {
  const given = NEEDED.find((name) => env[name] !== undefined);
  const complaints = given === undefined ? [] : NEEDED.filter((name) => env[name] === undefined).map((name): Complaint => [name, `is missing, though ${given} is set`]);
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_SCOPE: scope, OIDC_NAME: name } = env;
  const complete = issuer !== undefined && clientId !== undefined && clientSecret !== undefined;
  return { settings: complete ? { issuer, clientId, clientSecret, scope, name } : undefined, complaints };
}
