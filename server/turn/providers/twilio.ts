/** Twilio's Network Traversal Service: an account and its token. */
import type { Provider } from './provider.ts';

export interface TwilioAccess {
  readonly name: 'twilio';
  readonly accountSid: string;
  readonly authToken: string;
}

export const twilio = ({ accountSid, authToken }: TwilioAccess, base = 'https://api.twilio.com'): Provider => ({
  request: (ttl) =>
    new Request(`${base}/2010-04-01/Accounts/${encodeURIComponent(accountSid)}/Tokens.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
      body: new URLSearchParams({ Ttl: String(ttl) }),
    }),
  listIn: (answer) => (answer instanceof Object && 'ice_servers' in answer ? answer.ice_servers : undefined),
});
