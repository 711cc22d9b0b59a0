/** Remembers this meeting for the home page. */
import { useEffect } from 'react';
import { rememberMeeting } from '../../../_remembered/recent-meetings.ts';
import { useCallState } from '../_call/call-context.ts';

export function useRecentMeeting(): void {
  const id = useCallState(({ roomId }) => roomId);
  const name = useCallState(({ phase }) => (phase.state === 'joined' ? phase.room.name : ''));
  useEffect(() => rememberMeeting({ id, name, at: Date.now() }), [id, name]);
}
