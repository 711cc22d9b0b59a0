/** The account that an ID token speaks of: an id that says nothing to anyone else, and a name to be shown. */
import type { IDToken, UserInfoResponse } from 'openid-client';
import { MAX_DISPLAY_NAME, parseName } from '#protocol/name';
import type { Account } from '#server/rooms/accounts';
import { hashSecret } from '#server/rooms/secret';

type Claims = IDToken | UserInfoResponse;

/** Issuer and subject together are the person, and nothing else is (OpenID Connect Core 1.0, section 5.7): a name or an address may change hands. */
const idOf = ({ iss, sub }: IDToken): string => hashSecret(JSON.stringify([iss, sub]));

/**
 * @param userInfo asks the provider for what its ID token leaves out. Whether it answers does not decide who somebody is.
 */
export async function accountOf(claims: IDToken, userInfo: () => Promise<UserInfoResponse>): Promise<Account> {
  const name = nameIn(claims) ?? (await userInfo().then(nameIn, () => undefined)) ?? '';
  return { id: idOf(claims), name };
}

/** The first claim that is a name fit to be shown, cut to what there is room for. */
function nameIn(claims: Claims): string | undefined {
  for (const claim of [claims['name'], claims['preferred_username'], claims['nickname']]) {
    const name = parseName([...(typeof claim === 'string' ? claim : '')].slice(0, MAX_DISPLAY_NAME).join(''), MAX_DISPLAY_NAME);
    if (name.ok) return name.value;
  }
  return undefined;
}
