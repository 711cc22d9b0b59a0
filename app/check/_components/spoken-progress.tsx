/** How far the check is, for screen readers: at most once in two seconds, and nothing when there is nothing new. */
import { useEffect, useRef, useState } from 'react';

/** Between two announcements, in milliseconds. */
const APART = 2_000;

export function SpokenProgress({ words }: { readonly words: string }) {
  const latest = useRef(words);
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    latest.current = words;
  }, [words]);

  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), APART);
    return () => clearInterval(timer);
  }, []);

  return (
    <p aria-live="polite" className="sr-only">
      {words === '' ? '' : spoken}
    </p>
  );
}
