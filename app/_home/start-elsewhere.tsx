/** What stands in the place of the form where this browser may make no rooms: the way to sign in, or where meetings come from. */
import type { Me } from '#protocol/auth-api';
import { signInAddress } from '../_account/sign-in-address.ts';
import { buttonClass } from '../_ui/button.tsx';
import { fill } from '../_words/fill.ts';
import { useWords } from '../_words/use-words.tsx';

export function StartElsewhere({ me: { signInOffered, providerName } }: { readonly me: Me }) {
  const { account } = useWords('page');
  if (!signInOffered) return <p className="text-muted">{account.startedElsewhere}</p>;
  return (
    <div className="flex flex-col gap-3">
      <a href={signInAddress('/')} data-target className={buttonClass('primary', 'min-h-12 text-center')}>
        {account.signInToStart}
      </a>
      {providerName === undefined ? null : <p className="text-center text-sm text-muted">{fill(account.signInAccount, { provider: providerName })}</p>}
    </div>
  );
}
