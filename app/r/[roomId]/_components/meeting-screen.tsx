/** The meeting, and what is said after it: that must be here when the server is not. */
import { useCallState } from '../_call/call-context.ts';
import { CallOver } from './call-over.tsx';
import { Meeting } from './meeting.tsx';

export function MeetingScreen() {
  const over = useCallState(({ phase }) => phase.state === 'left');
  return over ? <CallOver /> : <Meeting />;
}
