'use client';

/** The check itself: the sentence on top, what can be done, and a row for each thing that was looked at. */
import { relayWorks, verdictOf } from '#call/check/grade';
import { Button, buttonClass } from '../../_ui/button.tsx';
import { usePlatform } from '../../_ui/use-platform.ts';
import { useWords } from '../../_words/use-words.tsx';
import { CheckRow } from './check-row.tsx';
import { CopyResult } from './copy-result.tsx';
import { SpokenProgress } from './spoken-progress.tsx';
import { useCheck } from './use-check.ts';
import { VerdictBox } from './verdict-box.tsx';

export function Check({ roomId }: { readonly roomId: string | undefined }) {
  const { check } = useWords('check');
  const { snapshot, runAgain } = useCheck(roomId);
  const platform = usePlatform();
  const { rows, startedAt } = snapshot;
  const running = snapshot.state === 'running';
  const relayed = relayWorks(rows);
  const verdict = running ? undefined : verdictOf(rows);
  const progress = check.progress(rows.filter(({ finding }) => finding !== undefined).length, rows.length);

  return (
    <>
      <VerdictBox verdict={verdict} progress={progress} />
      <SpokenProgress words={running ? progress : ''} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={runAgain}>
          {check.runAgain}
        </Button>
        <CopyResult verdict={verdict} rows={rows} startedAt={startedAt} />
        {roomId === undefined ? null : (
          <a href={`/r/${roomId}`} className={buttonClass('quiet')}>
            {check.toMeeting}
          </a>
        )}
      </div>
      <ul aria-label={check.list} aria-busy={running} className="divide-y divide-line rounded-2xl border border-line bg-raised">
        {rows.map((row) => (
          <CheckRow key={`${row.check} ${row.url ?? ''}`} row={row} relayed={relayed} platform={platform} />
        ))}
      </ul>
      <p className="text-sm text-muted">{check.copyHint}</p>
    </>
  );
}
