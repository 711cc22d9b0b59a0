/** The address of a tab that is in the meeting: a reload comes back to it. */
import { redirectToCanonical, type RoomParams } from '../canonical-room-id.ts';

export default async function MeetingAddress({ params }: { readonly params: RoomParams }) {
  await redirectToCanonical(params, '/meeting');
  return null;
}
