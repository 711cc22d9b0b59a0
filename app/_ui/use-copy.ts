/** Copying a text, with what became of it: the success is shown for a while, a refusal until the next try. */
import { useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';

/** How long the success is shown, in milliseconds. */
const SHOWN = 3_000;

export interface Copying {
  readonly copied: boolean;
  /** The text that the browser did not let the page copy. */
  readonly refused: string | undefined;
  readonly copy: (text: string) => Promise<void>;
}

export function useCopy(): Copying {
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string>();

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (text: string) => {
    const done = await copyText(text);
    setCopied(done);
    setRefused(done ? undefined : text);
  };
  return { copied, refused, copy };
}
