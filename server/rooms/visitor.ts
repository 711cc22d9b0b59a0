/**
 * Somebody before a room's door, as far as the server can tell people apart: by what they hold. A holder is a browser (a random
 * cookie), an account of the sign-in, or an API key; what is stored is a hash. The first is the browser, always there.
 */
export interface Visitor {
  readonly holders: readonly string[];
  /** The room's host key, where a program proves itself by it. */
  readonly hostKey?: string | undefined;
}

const ACCOUNT = 'u:';

/** What the rights of an account hang on. */
export const accountHolder = (accountId: string): string => ACCOUNT + accountId;

export const isSignedIn = ({ holders }: Visitor): boolean => holders.some(isAccount);

/**
 * Which of somebody's holders are given what is to last: the account alone, where there is one. The browser would keep it after its
 * person has signed out, for whoever sits there next.
 */
export function ownersOf(holders: readonly string[]): readonly string[] {
  const accounts = holders.filter(isAccount);
  return accounts.length > 0 ? accounts : holders;
}

const isAccount = (holder: string): boolean => holder.startsWith(ACCOUNT);
