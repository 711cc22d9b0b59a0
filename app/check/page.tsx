/** The page that checks whether a person can join from here, and says why where they cannot. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { parseRoomId } from '#protocol/room';
import { Brand } from '../_components/brand.tsx';
import { CheckInside } from './_components/check-inside.tsx';

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
      <Brand />
      <CheckInside roomId={roomId} typed={typed} />
    </main>
  );
}
