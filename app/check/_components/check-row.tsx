/** One thing that was looked at: how it is, what that means, and what to do where it is bad. */
import { LoaderCircle } from 'lucide-react';
import type { Row } from '#call/check/findings';
import { gradeOf } from '#call/check/grade';
import type { Platform } from '../../_ui/platform.ts';
import { classNames } from '../../_ui/class-names.ts';
import { findingWords, rowTitle } from '../../_words/finding-words.ts';
import { useWords } from '../../_words/use-words.tsx';
import { gradeColor, GradeIcon } from './grade-icon.tsx';

export interface CheckRowProps {
  readonly row: Row;
  readonly relayed: boolean | undefined;
  readonly platform: Platform;
}

export function CheckRow({ row, relayed, platform }: CheckRowProps) {
  const { check, findings } = useWords('check');
  const { errors } = useWords('page');
  const media = useWords('media');
  const words = findingWords(findings, { media, errors }, row, relayed, platform);
  const grade = gradeOf(row, relayed);
  return (
    <li className="flex gap-3 px-4 py-3.5 sm:px-5">
      {words ? <GradeIcon grade={grade} className="mt-0.5 size-5" /> : <LoaderCircle aria-hidden="true" className="mt-0.5 size-5 shrink-0 animate-spin text-muted" />}
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-medium">{rowTitle(findings, row)}</span>
          <span className={classNames('text-sm font-medium', words ? gradeColor(grade) : 'text-muted')}>{words?.state ?? check.waiting}</span>
        </p>
        {row.url === undefined ? null : <p className="font-mono text-xs break-all text-muted">{row.url}</p>}
        {words ? <p className="mt-0.5 text-sm break-words text-muted">{words.what}</p> : null}
        {words?.todo === undefined ? null : <p className="mt-0.5 text-sm">{words.todo}</p>}
      </div>
    </li>
  );
}
