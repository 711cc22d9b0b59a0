/** Why a sign-in came to nothing, in words for the log: a code or the library's own fixed sentence, and never what was in a token or an answer. */
import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';

export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
}

export function reasonOf(error: unknown): string {
  if (error instanceof SignInFailed) return error.message;
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return `the provider answered ${plain(error.error)}`;
  if (error instanceof WWWAuthenticateChallengeError) return `the provider answered with status ${error.status}`;
  const cause = error instanceof Error ? error.cause : undefined;
  // Which check of the token failed stands below the sentence about it.
  const detail = cause instanceof Error && cause.name === 'OperationProcessingError' ? cause.message : '';
  if (error instanceof ClientError) return [error.message, detail].filter(Boolean).join(': ');
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // What fetch rejects with where nobody answers.
  if (error instanceof TypeError) return ['the provider cannot be reached', code].filter(Boolean).join(', ');
  return 'something unexpected';
}

/** An error code (RFC 6749, section 4.1.2.1), and no more than one: it is the sender's text. */
const plain = (code: string): string => (/^[a-z_]{1,40}$/.test(code) ? code : 'an unknown error');
