/** Who asks for a page, as our server tells it with the request: so that the first HTML is right already. */
import { headers } from 'next/headers';
import { type Me, ME_HEADER } from '#protocol/auth-api';

export async function requestMe(): Promise<Me> {
  const told = (await headers()).get(ME_HEADER);
  return told === null ? { signInOffered: false, mayCreate: true } : (JSON.parse(decodeURIComponent(told)) as Me);
}
