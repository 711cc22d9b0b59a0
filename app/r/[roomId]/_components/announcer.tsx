/** Tells screen readers who comes and goes, waits to be let in, raises a hand or reacts, what is written, and how files fare: at most once in two seconds. */
import { useEffect, useRef, useState } from 'react';
import type { RemoteParticipant } from '#call/call-state';
import type { Knock } from '#protocol/actions';
import { comingsAndGoings, messageNews, offerNews, reactionNews, transferNews } from '../../../_words/news.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState, useChat, useFiles, useReactions, useWaiting } from '../_call/call-context.ts';
import { fileNews } from './chat/file-news.ts';
import { rosterChange } from './roster-change.ts';
import { handsOf, participantsOf } from './use-roster.ts';

/** Between two announcements, in milliseconds. */
const APART = 2000;
const NOBODY: readonly RemoteParticipant[] = [];
const NO_KNOCKS: readonly Knock[] = [];

export function Announcer() {
  const { meeting, chat, files } = useWords('meeting');
  const participants = useCallState(participantsOf);
  const hands = useCallState(handsOf);
  const { entries, own } = useChat();
  const reactions = useReactions();
  const waiting = useWaiting();
  const view = useFiles((files) => files);
  const announced = useRef({ participants, raised: NOBODY, waiting: NO_KNOCKS, view });
  const told = useRef(new WeakSet());
  const lastAt = useRef(0);
  const [said, setSaid] = useState({ count: 0, words: '' });

  useEffect(() => {
    const isNews = (something: object) => {
      const news = !told.current.has(something);
      told.current.add(something);
      return news;
    };
    // Runs anew with every change, so what comes within the wait is told together.
    const timer = setTimeout(
      () => {
        const raised = participants.filter(({ id }) => hands.includes(id));
        const { joined, left } = rosterChange(announced.current.participants, participants);
        const { joined: newlyRaised } = rosterChange(announced.current.raised, raised);
        const { joined: knocked } = rosterChange(announced.current.waiting, waiting);
        const transfers = fileNews(announced.current.view, view, entries);
        announced.current = { participants, raised, waiting, view };
        const written = entries.filter((entry) => !own.has(entry.author) && isNews(entry));
        const shown = reactions.filter(isNews).flatMap(({ from, reaction }) => participants.filter(({ id }) => id === from).map(({ name }) => ({ name, reaction })));
        const parts = [
          comingsAndGoings(meeting, joined, left, newlyRaised, knocked),
          reactionNews(meeting, shown),
          messageNews(chat, written.filter(({ file }) => !file)),
          offerNews(files, written.filter(({ file }) => file)),
          transferNews(files, transfers, participants),
        ];
        const news = parts.filter((part) => part !== '');
        if (news.length === 0) return;
        lastAt.current = Date.now();
        setSaid(({ count }) => ({ count: count + 1, words: news.join(' ') }));
      },
      Math.max(0, lastAt.current + APART - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [participants, hands, entries, own, reactions, waiting, view, meeting, chat, files]);

  return (
    <p aria-live="polite" className="sr-only">
      {/* The same words again are news as well. */}
      <span key={said.count}>{said.words}</span>
    </p>
  );
}
