/**
 * The OpenID provider of this server: the authorization code flow with PKCE (OpenID Connect Core 1.0, section 3.1; RFC 7636). Of its
 * tokens nothing is kept: they are read for who somebody is, and let go. It is asked for its addresses when somebody first signs in,
 * so that one that is down keeps nobody from a meeting.
 */
import * as openid from 'openid-client';
import type { Account } from '#server/rooms/accounts';
import { accountOf } from './account-of.ts';
import { reasonOf, SignInFailed } from './sign-in-failed.ts';

/** How long one answer of the provider may take, in seconds. */
const PATIENCE_SECONDS = 5;

export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Separated by spaces; `openid` is one of them. */
  readonly scope: string;
  /** What people call it. */
  readonly name?: string | undefined;
}

/** A sign-in that was begun. What its answer has to agree with is known to nobody but this. */
export interface BegunSignIn {
  /** Where the browser has to go to be asked who it is. */
  readonly url: string;
  /** Comes back with the answer. */
  readonly state: string;
  /**
   * Who has signed in.
   *
   * @param answer the redirect URI with all that the provider added to it
   * @returns `denied` where the person, or the provider, said no
   * @throws SignInFailed where the answer is none to this question, or the provider does not stand by it
   */
  finish(answer: URL): Promise<Account | 'denied'>;
}

export class OpenIdProvider {
  readonly name: string | undefined;
  readonly #settings: OpenIdSettings;
  #discovery: Promise<openid.Configuration> | undefined;

  constructor(settings: OpenIdSettings) {
    this.#settings = settings;
    this.name = settings.name;
  }

  /** Asks for its addresses, where they are not known. Every method here rejects with a SignInFailed where that fails. */
  async discover(): Promise<void> {
    await this.#configuration();
  }

  /** @param mark stands before the state that comes back */
  async begin(redirectUri: string, mark = ''): Promise<BegunSignIn> {
    const configuration = await this.#configuration();
    const [state, nonce, verifier] = [mark + openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: this.#settings.scope,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    return { url: url.href, state, finish: (answer) => finish(configuration, answer, checks) };
  }

  /**
   * Where the browser ends the provider's own session (OpenID Connect RP-Initiated Logout 1.0); undefined where that is not offered.
   *
   * @param returnTo where it comes back to
   */
  async endSessionUrl(returnTo: string): Promise<string | undefined> {
    const configuration = await this.#configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
  }

  #configuration(): Promise<openid.Configuration> {
    return (this.#discovery ??= this.#discover().catch((error: unknown) => {
      this.#discovery = undefined;
      throw new SignInFailed(reasonOf(error));
    }));
  }

  #discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    // The environment takes http: of this machine only (oidc-env.ts). The signature is checked, too, though TLS says who answers.
    const execute = [openid.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [])];
    return openid.discovery(new URL(issuer), clientId, {}, authentication(clientSecret), { execute, timeout: PATIENCE_SECONDS });
  }
}

async function finish(configuration: openid.Configuration, answer: URL, checks: openid.AuthorizationCodeGrantChecks): Promise<Account | 'denied'> {
  try {
    const tokens = await openid.authorizationCodeGrant(configuration, answer, checks);
    const claims = tokens.claims();
    if (!claims) throw new SignInFailed('the provider sent no ID token');
    return await accountOf(claims, () => openid.fetchUserInfo(configuration, tokens.access_token, claims.sub));
  } catch (error) {
    if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied') return 'denied';
    throw new SignInFailed(reasonOf(error));
  }
}

/** As the specification has it where nothing else was registered, unless the provider does not know that way (section 9). */
function authentication(clientSecret: string): openid.ClientAuth {
  const [basic, post] = [openid.ClientSecretBasic(clientSecret), openid.ClientSecretPost(clientSecret)];
  return (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (known.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}
