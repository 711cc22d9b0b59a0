/** The sentence on top: whether a person can join from here. Screen readers hear it when it is there. */
import { LoaderCircle } from 'lucide-react';
import type { Grade } from '#call/check/findings';
import type { Verdict } from '#call/check/grade';
import { classNames } from '../../_ui/class-names.ts';
import { useWords } from '../../_words/use-words.tsx';
import { verdictWords } from '../../_words/verdict-words.ts';
import { GradeIcon } from './grade-icon.tsx';

const GRADES: Record<Verdict['answer'], Grade> = { can: 'good', 'can-so-far': 'good', 'can-but': 'warning', cannot: 'bad' };

const EDGES: Record<Grade, string> = {
  good: 'border-good-ink/60',
  warning: 'border-warn-ink/60',
  bad: 'border-danger-ink/60',
  unknown: 'border-line',
};

export function VerdictBox({ verdict, progress }: { readonly verdict: Verdict | undefined; readonly progress: string }) {
  const { check } = useWords('check');
  const { errors } = useWords('page');
  const grade = verdict ? GRADES[verdict.answer] : 'unknown';
  return (
    <div className={classNames('flex min-h-20 items-center gap-3.5 rounded-2xl border bg-raised p-4 sm:p-5', EDGES[grade])}>
      {verdict ? <GradeIcon grade={grade} className="size-7" /> : <LoaderCircle aria-hidden="true" className="size-7 shrink-0 animate-spin text-muted" />}
      <div className="min-w-0">
        <p role="status" className="text-lg leading-snug font-semibold text-balance">
          {verdict ? verdictWords(check, errors, verdict) : check.running}
        </p>
        {verdict ? null : (
          <p aria-hidden="true" className="text-sm text-muted">
            {progress}
          </p>
        )}
      </div>
    </div>
  );
}
