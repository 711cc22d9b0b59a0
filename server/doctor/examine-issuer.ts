/** Does the OpenID provider answer, and is it the one that it is said to be? Whether it knows this server, only a sign-in can tell. */
import type { Env } from '../env.ts';
import { OpenIdProvider } from '../sign-in/openid-provider.ts';
import { SignInFailed } from '../sign-in/sign-in-failed.ts';
import { type Finding, ok, problem } from './finding.ts';

/** Nothing where there is no sign-in. */
export async function examineIssuer({ oidc, ALLOW_GUEST_CREATE, PUBLIC_URL }: Env): Promise<readonly Finding[]> {
  if (oidc === undefined) {
    return ALLOW_GUEST_CREATE ? [] : [ok('Sign-in', 'none, and ALLOW_GUEST_CREATE is false: meetings are made by programs only. To let people make some, set OIDC_ISSUER: docs/sign-in.md.')];
  }
  try {
    await new OpenIdProvider(oidc).discover();
  } catch (error) {
    if (!(error instanceof SignInFailed)) throw error;
    return [problem('Sign-in', `${oidc.issuer} does not work as an OpenID provider (${error.message}). Check OIDC_ISSUER, and that this machine may reach it. Guests are not affected.`)];
  }
  return [ok('Sign-in', `${oidc.issuer} answers. It has to know the redirect URI ${PUBLIC_URL ?? '<your address>'}/api/auth/callback.`)];
}
