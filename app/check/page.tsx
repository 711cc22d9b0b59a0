/** The page that checks whether a person can join from here, and says why where they cannot. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { parseRoomId } from '#protocol/room';
import { Brand } from '../_components/brand.tsx';
import { CHECK } from '../_words/check.ts';
import { pageTitle } from '../_words/product.ts';
import { Check } from './_components/check.tsx';
import { MeetingField } from './_components/meeting-field.tsx';

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' };

interface Params {
  readonly searchParams: Promise<{ readonly room?: string | readonly string[] }>;
}

export default async function CheckPage({ searchParams }: Params) {
  const { room = '' } = await searchParams;
  const typed = String(room);
  const roomId = parseRoomId(typed);
  // A link may have been pasted; what stays in the address is the code.
  if (roomId !== undefined && roomId !== typed) redirect(`/check?room=${roomId}`);
  return (
    <main data-state="check" className="lobby-backdrop flex min-h-dvh flex-col px-safe pb-safe">
      <title>{pageTitle(CHECK.heading)}</title>
      <Brand />
      <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col gap-6 px-4 pt-2 pb-12 md:px-8 md:pt-6">
        <div>
          <h1 className="text-2xl leading-tight font-semibold tracking-tight text-balance md:text-3xl">{CHECK.heading}</h1>
          <p className="mt-2 text-muted">{CHECK.intro}</p>
        </div>
        <Check roomId={roomId} />
        {roomId === undefined ? <MeetingField typed={typed} /> : null}
      </div>
    </main>
  );
}
