/** The list of one's own meetings. */
import type { Metadata } from 'next';
import { Brand } from '../_components/brand.tsx';
import { RoomsInside } from './_components/rooms-inside.tsx';

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' };

export default function RoomsPage() {
  return (
    <main data-state="rooms" className="lobby-backdrop flex min-h-dvh flex-col px-safe pb-safe">
      <Brand />
      <RoomsInside />
    </main>
  );
}
