/** The lobby: what a shared link opens. */
import { LobbyPage } from './_components/lobby-page.tsx';
import { redirectToCanonical, type RoomParams } from './canonical-room-id.ts';

export default async function Page({ params }: { readonly params: RoomParams }) {
  await redirectToCanonical(params, '');
  return <LobbyPage />;
}
