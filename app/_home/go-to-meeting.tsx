'use client';

/** Goes to a meeting by its code, typed in any way, or by its whole link. */
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { parseRoomId } from '#protocol/room';
import { Button } from '../_ui/button.tsx';
import { Field } from '../_ui/field.tsx';
import { useWords } from '../_words/use-words.tsx';
import { useHydrated } from './use-hydrated.ts';

export function GoToMeeting() {
  const { home } = useWords('page');
  const router = useRouter();
  const hydrated = useHydrated();
  const [wrong, setWrong] = useState(false);

  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const id = parseRoomId(String(new FormData(event.currentTarget).get('room') ?? ''));
    setWrong(id === undefined);
    if (id !== undefined) router.push(`/r/${id}`);
  };

  return (
    <form onSubmit={go} className="flex flex-col gap-3">
      <Field
        name="room"
        label={home.linkOrCode}
        placeholder={home.linkOrCodeHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="go"
        onChange={() => setWrong(false)}
        error={wrong ? home.notARoom : undefined}
      />
      <Button type="submit" disabled={!hydrated}>
        {home.goToMeeting}
      </Button>
    </form>
  );
}
