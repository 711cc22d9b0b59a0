/** Metered's TURN: an app with a domain of its own and an API key. Its answer is the list itself, and says nothing of an expiry. */
import type { Provider } from './provider.ts';

export interface MeteredAccess {
  readonly name: 'metered';
  /** `app.metered.live`. */
  readonly domain: string;
  readonly apiKey: string;
}

export const metered = ({ domain, apiKey }: MeteredAccess, base = `https://${domain}`): Provider => ({
  request: () => new Request(`${base}/api/v1/turn/credentials?${new URLSearchParams({ apiKey }).toString()}`),
  listIn: (answer) => answer,
});
