/** The room of a page's address. Addresses are typed by hand too: any spelling leads to the one written form. */
import { notFound, redirect } from 'next/navigation';
import { parseRoomId, type RoomId } from '#protocol/room';

export type RoomParams = Promise<{ readonly roomId: string }>;

/** The room's id, or the answer 404. */
export async function roomIdOf(params: RoomParams): Promise<RoomId> {
  const { roomId } = await params;
  return parseRoomId(decoded(roomId)) ?? notFound();
}

/** Sends the browser to the canonical address of this page where it asked for another spelling. */
export async function redirectToCanonical(params: RoomParams, page: '' | '/meeting'): Promise<void> {
  const { roomId } = await params;
  const id = await roomIdOf(params);
  if (id !== roomId) redirect(`/r/${id}${page}`);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign: no room is spelled so, and parseRoomId says it.
    return segment;
  }
}
