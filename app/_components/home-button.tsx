'use client';

/** The way home from every page that has nothing more to offer. */
import { House } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '../_ui/button.tsx';
import { END_ACTIONS } from '../_words/ends.ts';

export function HomeButton() {
  const router = useRouter();
  return (
    <Button onClick={() => router.push('/')}>
      <House aria-hidden="true" className="size-4" />
      {END_ACTIONS.home}
    </Button>
  );
}
