/** Copies the result; where the browser does not let the page do it, shows it to copy by hand. */
import type { Row } from '#call/check/findings';
import type { Verdict } from '#call/check/grade';
import { Button } from '../../_ui/button.tsx';
import { CopyByHand } from '../../_ui/copy-by-hand.tsx';
import { useCopy } from '../../_ui/use-copy.ts';
import { CHECK } from '../../_words/check.ts';
import { asJson, asText, type Result } from './result.ts';

export interface CopyResultProps {
  /** Undefined while there is no result. */
  readonly verdict: Verdict | undefined;
  readonly rows: readonly Row[];
  readonly startedAt: number;
}

export function CopyResult({ verdict, rows, startedAt }: CopyResultProps) {
  const { copied, refused, copy } = useCopy();
  const copyAs = (write: (result: Result) => string) => {
    if (verdict) void copy(write({ verdict, rows, startedAt, server: location.origin, userAgent: navigator.userAgent }));
  };
  return (
    <>
      <Button disabled={!verdict} onClick={() => copyAs(asText)}>
        {CHECK.copyText}
      </Button>
      <Button disabled={!verdict} onClick={() => copyAs(asJson)}>
        {CHECK.copyJson}
      </Button>
      <span role="status" className={copied ? 'text-sm text-good-ink' : 'sr-only'}>
        {copied ? CHECK.copied : ''}
      </span>
      {refused === undefined ? null : <CopyByHand key={refused} text={refused} label={CHECK.copyByHand} hint={CHECK.copyByHandHint} long />}
    </>
  );
}
