/** Copies the result; where the browser does not let the page do it, shows it, selected, to copy by hand. */
import { useEffect, useRef, useState } from 'react';
import type { Row } from '#call/check/findings';
import type { Verdict } from '#call/check/grade';
import { Button } from '../../_ui/button.tsx';
import { copyText } from '../../_ui/copy-text.ts';
import { CHECK } from '../../_words/check.ts';
import { asJson, asText, type Result } from './result.ts';

/** How long the success is shown, in milliseconds. */
const SHOWN = 3_000;

export interface CopyResultProps {
  /** Undefined while there is no result. */
  readonly verdict: Verdict | undefined;
  readonly rows: readonly Row[];
  readonly startedAt: number;
}

export function CopyResult({ verdict, rows, startedAt }: CopyResultProps) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (write: (result: Result) => string) => {
    if (!verdict) return;
    const text = write({ verdict, rows, startedAt, server: location.origin, userAgent: navigator.userAgent });
    const done = await copyText(text);
    setCopied(done);
    setByHand(done ? undefined : text);
  };

  return (
    <>
      <Button disabled={!verdict} onClick={() => void copy(asText)}>
        {CHECK.copyText}
      </Button>
      <Button disabled={!verdict} onClick={() => void copy(asJson)}>
        {CHECK.copyJson}
      </Button>
      <span role="status" className={copied ? 'text-sm text-good-ink' : 'sr-only'}>
        {copied ? CHECK.copied : ''}
      </span>
      {byHand === undefined ? null : <TextToCopy key={byHand} text={byHand} />}
    </>
  );
}

function TextToCopy({ text }: { readonly text: string }) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  return (
    <label className="flex w-full flex-col gap-1 text-sm">
      {CHECK.copyByHand}
      <textarea ref={ref} readOnly rows={6} value={text} className="w-full rounded-lg border border-edge bg-surface p-2 font-mono text-xs" />
      <span className="text-xs text-muted">{CHECK.copyByHandHint}</span>
    </label>
  );
}
