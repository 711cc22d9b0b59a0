'use client';

/** Makes a room and goes to its lobby, as its host. */
import { Video } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { parseName } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';
import { createRoom } from '../_rooms-api/rooms-api.ts';
import { Button } from '../_ui/button.tsx';
import { Field } from '../_ui/field.tsx';
import type { RequestFailure } from '../_words/request-failure.ts';
import { useWords } from '../_words/use-words.tsx';
import { useHydrated } from './use-hydrated.ts';

export function CreateMeeting() {
  const { home, errors, meetingNameTooLong } = useWords('page');
  const router = useRouter();
  const hydrated = useHydrated();
  const [creating, setCreating] = useState(false);
  const [failure, setFailure] = useState<RequestFailure>();

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('meeting') ?? '');
    const name = parseName(text, MAX_ROOM_NAME);
    if (!name.ok && name.error === 'name-too-long') {
      setFailure(name.error);
      return;
    }
    setCreating(true);
    setFailure(undefined);
    const outcome = await createRoom(name.ok ? name.value : '');
    if (outcome.ok) {
      router.push(`/r/${outcome.value.id}`);
      return;
    }
    setCreating(false);
    setFailure(outcome.error);
    // The sign-in is over, and this page does not know it yet.
    if (outcome.error === 'sign-in-required') router.refresh();
  };

  return (
    <form onSubmit={(event) => void create(event)} className="flex flex-col gap-3">
      <Field
        name="meeting"
        label={home.meetingName}
        placeholder={home.meetingNameHint}
        autoComplete="off"
        error={failure === undefined ? undefined : failure === 'name-too-long' ? meetingNameTooLong : errors[failure]}
      />
      <Button type="submit" look="primary" className="min-h-12" disabled={!hydrated || creating}>
        <Video aria-hidden="true" className="size-5" />
        {creating ? home.creating : home.newMeeting}
      </Button>
    </form>
  );
}
