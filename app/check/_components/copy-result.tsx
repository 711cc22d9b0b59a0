/** Copies the result. */
import type { Row } from '#call/check/findings';
import type { Verdict } from '#call/check/grade';
import { CopyButtons } from '../../_ui/copy-buttons.tsx';
import { useWords } from '../../_words/use-words.tsx';
import { asJson, asText, type Result } from './result.ts';

export interface CopyResultProps {
  /** Undefined while there is no result. */
  readonly verdict: Verdict | undefined;
  readonly rows: readonly Row[];
  readonly startedAt: number;
}

export function CopyResult({ verdict, rows, startedAt }: CopyResultProps) {
  const words = useWords('check');
  const { errors } = useWords('page');
  const media = useWords('media');
  const { check } = words;
  const written = (write: (result: Result) => string) => () => (verdict ? write({ verdict, rows, startedAt, server: location.origin, userAgent: navigator.userAgent }) : '');
  const copies = [
    { label: check.copyText, text: written((result) => asText(words, { media, errors }, result)) },
    { label: check.copyJson, text: written(asJson) },
  ];
  return <CopyButtons copies={copies} disabled={!verdict} words={check} />;
}
