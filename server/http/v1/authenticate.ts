/** Whose key a request carries. Cookies count for nothing here, so that no page of another site can act with anybody's rights. */
import type { ProblemCode } from '#protocol/api-v1-problems';
import { API_KEY_PATTERN, type ApiKeyRecord, type ApiKeyStore } from '#server/rooms/api-keys';
import { hashSecret } from '#server/rooms/secret';

export type Caller =
  | { readonly ok: true; readonly key: ApiKeyRecord; readonly secret: string }
  | { readonly ok: false; readonly code: ProblemCode; readonly challenge: string };

const REALM = 'Bearer realm="parley"';

/**
 * The key is looked up by its hash, of which nobody can choose the beginning: the time that it takes tells nothing.
 *
 * @param authorization the header; its challenge follows RFC 6750, section 3
 */
export async function authenticate(keys: ApiKeyStore, authorization: string | undefined): Promise<Caller> {
  const secret = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (secret === undefined) return { ok: false, code: 'key-missing', challenge: REALM };
  const key = API_KEY_PATTERN.test(secret) ? await keys.find(hashSecret(secret)) : undefined;
  return key ? { ok: true, key, secret } : { ok: false, code: 'key-invalid', challenge: `${REALM}, error="invalid_token"` };
}
