'use client';

/** Who is signed in, and the way out; or the way in. Nothing where this server has no sign-in. */
import { useState } from 'react';
import type { Me } from '#protocol/auth-api';
import { signOut } from '../_rooms-api/rooms-api.ts';
import { Button, buttonClass } from '../_ui/button.tsx';
import { classNames } from '../_ui/class-names.ts';
import { fill } from '../_words/fill.ts';
import type { RequestFailure } from '../_words/request-failure.ts';
import { useWords } from '../_words/use-words.tsx';
import { signInAddress } from './sign-in-address.ts';

export interface AccountLineProps {
  readonly me: Me;
  /** The path of the page that it stands on. */
  readonly returnTo: string;
}

export function AccountLine({ me: { signInOffered, providerName, name }, returnTo }: AccountLineProps) {
  const { account, errors } = useWords('page');
  const [leaving, setLeaving] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();
  if (!signInOffered) return null;

  if (name === undefined) {
    return (
      <a href={signInAddress(returnTo)} data-target className={buttonClass('quiet', 'min-w-0')}>
        {/* A phone has no room for both names. */}
        <span className={classNames('one-line', providerName !== undefined && 'sm:hidden')}>{account.signIn}</span>
        {providerName === undefined ? null : <span className="one-line max-sm:hidden">{fill(account.signInWith, { provider: providerName })}</span>}
      </a>
    );
  }

  const leave = async () => {
    setLeaving(true);
    const outcome = await signOut();
    if (outcome.ok) {
      window.location.assign(outcome.value.location);
      return;
    }
    setLeaving(false);
    setFailure(outcome.error);
  };

  return (
    <div className="flex min-w-0 items-center gap-1">
      {failure === undefined ? (
        <bdi className="one-line text-sm text-muted">{name === '' ? account.signedIn : name}</bdi>
      ) : (
        <span role="alert" className="text-sm text-danger-ink">
          {errors[failure]}
        </span>
      )}
      <Button look="quiet" className="shrink-0" disabled={leaving} onClick={() => void leave()}>
        {account.signOut}
      </Button>
    </div>
  );
}
