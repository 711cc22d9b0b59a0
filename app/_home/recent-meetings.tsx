'use client';

/** The meetings that this browser was in, where there were any. */
import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { forgetMeetings, recallMeetings } from '../_remembered/recent-meetings.ts';
import { Button } from '../_ui/button.tsx';
import { timeFormat } from '../_words/times.ts';
import { useLanguage, useWords } from '../_words/use-words.tsx';
import { useHydrated } from './use-hydrated.ts';

export function RecentMeetings() {
  const { home } = useWords('page');
  const hydrated = useHydrated();
  const [forgotten, setForgotten] = useState(false);
  const meetings = useMemo(() => (hydrated && !forgotten ? recallMeetings() : []), [hydrated, forgotten]);
  const { language } = useLanguage();
  if (meetings.length === 0) return null;
  const time = timeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

  const forget = () => {
    forgetMeetings();
    setForgotten(true);
  };

  return (
    <section className="flex animate-appear flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h2 id="recent" className="text-sm font-medium text-muted">
          {home.recent}
        </h2>
        <Button look="quiet" className="min-h-9 px-2 py-1 text-sm" onClick={forget}>
          {home.forgetRecent}
        </Button>
      </div>
      <ul aria-labelledby="recent" className="flex flex-col gap-1">
        {meetings.map(({ id, name, at }) => (
          <li key={id}>
            <Link
              href={`/r/${id}`}
              prefetch={false}
              data-target
              className="group flex items-center gap-3 rounded-xl border border-transparent px-3 py-2.5 hover:border-line hover:bg-raised"
            >
              <span className="min-w-0 flex-1">
                <bdi className="one-line block font-medium">{name === '' ? id : name}</bdi>
                <time dateTime={new Date(at).toISOString()} className="text-sm text-muted">
                  {time.format(at)}
                </time>
              </span>
              <ArrowRight aria-hidden="true" className="size-4 text-muted transition-transform group-hover:translate-x-1 rtl:-scale-x-100" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
