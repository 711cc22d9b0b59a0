/** The address of a shared link: the lobby. */
import { redirectToCanonical, type RoomParams } from './canonical-room-id.ts';

export default async function LobbyAddress({ params }: { readonly params: RoomParams }) {
  await redirectToCanonical(params, '');
  return null;
}
