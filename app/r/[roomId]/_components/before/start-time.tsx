/** When the meeting starts, in the time of whoever waits for it, and how long that is. */
import { useEffect, useState } from 'react';
import type { CallSnapshot } from '#call/call-state';
import { timeFormat } from '../../../../_words/times.ts';
import { useLanguage, useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';
import { timeLeft } from './time-left.ts';

const FORMAT: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

export function StartTime() {
  const opensAt = useCallState(opensAtOf);
  return opensAt === undefined ? null : <Until opensAt={opensAt} />;
}

function Until({ opensAt }: { readonly opensAt: number }) {
  const { door } = useWords('door');
  const { language } = useLanguage();
  const left = timeLeft(opensAt - useNow());
  return (
    <div className="mb-2 flex w-full flex-col gap-1 text-balance">
      <p className="text-lg">
        <time dateTime={new Date(opensAt).toISOString()}>{timeFormat(language, FORMAT).format(opensAt)}</time>
      </p>
      {/* A timer is read when somebody goes there, and not with every second (WAI-ARIA 1.2, section 5.3.2: timer). */}
      <p role="timer" className="text-muted tabular-nums">
        {left === undefined ? null : left === '' ? door.anyMoment : door.startsIn(left)}
      </p>
    </div>
  );
}

/** The time, in milliseconds since 1970; a new one each second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function opensAtOf({ phase }: CallSnapshot): number | undefined {
  return 'preview' in phase && phase.preview.status === 'found' ? phase.preview.room.opensAt : undefined;
}
