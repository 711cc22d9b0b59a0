'use client';

/** The way home from every page that has nothing more to offer. */
import { House } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Button } from '../_ui/button.tsx';
import { useWords } from '../_words/use-words.tsx';

export function HomeButton() {
  const { endActions } = useWords('page');
  const router = useRouter();
  return (
    <Button onClick={() => router.push('/')}>
      <House aria-hidden="true" className="size-4" />
      {endActions.home}
    </Button>
  );
}
