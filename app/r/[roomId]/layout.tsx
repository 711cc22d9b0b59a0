/**
 * What a room's addresses have in common, which is all that is seen: one call, and the screen that it asks for. The pages below
 * only say that their address exists. Nothing about the room is in the HTML, so a link's unfurl tells nothing.
 */
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PRODUCT_NAME } from '../../_words/product.ts';
import { requestWords } from '../../_words/request-words.ts';
import { CallProvider } from './_call/call-provider.tsx';
import { RoomScreen } from './_components/room-screen.tsx';
import { type RoomParams, roomIdOf } from './canonical-room-id.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { product } = await requestWords('page');
  return {
    description: product.invitationDescription,
    robots: { index: false, follow: false },
    referrer: 'same-origin',
    openGraph: { siteName: PRODUCT_NAME, type: 'website', title: product.invitationTitle, description: product.invitationDescription },
  };
}

export default async function RoomLayout({ params, children }: { readonly params: RoomParams; readonly children: ReactNode }) {
  return (
    <CallProvider roomId={await roomIdOf(params)}>
      <RoomScreen />
      {children}
    </CallProvider>
  );
}
