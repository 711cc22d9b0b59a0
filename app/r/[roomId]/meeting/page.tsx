/** The meeting. */
import { MeetingPage } from '../_components/meeting-page.tsx';
import { redirectToCanonical, type RoomParams } from '../canonical-room-id.ts';

export default async function Page({ params }: { readonly params: RoomParams }) {
  await redirectToCanonical(params, '/meeting');
  return <MeetingPage />;
}
