/** Tells screen readers who comes and goes, at most once in two seconds. */
import { useEffect, useRef, useState } from 'react';
import { comingsAndGoings } from '../../../_words/meeting.ts';
import { useCallState } from '../_call/call-context.ts';
import { rosterChange } from './roster-change.ts';
import { participantsOf } from './use-roster.ts';

/** Between two announcements, in milliseconds. */
const APART = 2000;

export function Announcer() {
  const participants = useCallState(participantsOf);
  const announced = useRef(participants);
  const lastAt = useRef(0);
  const [words, setWords] = useState('');

  useEffect(() => {
    // Runs anew with every change, so what comes within the wait is told together.
    const timer = setTimeout(
      () => {
        const { joined, left } = rosterChange(announced.current, participants);
        announced.current = participants;
        if (joined.length === 0 && left.length === 0) return;
        lastAt.current = Date.now();
        setWords(comingsAndGoings(joined, left));
      },
      Math.max(0, lastAt.current + APART - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [participants]);

  return (
    <p aria-live="polite" className="sr-only">
      {words}
    </p>
  );
}
