/** How many messages of others came since the chat was last open. */
import { useState } from 'react';
import { useChat } from '../../_call/call-context.ts';

export function useUnread(open: boolean): number {
  const { entries, own } = useChat();
  const theirs = entries.filter(({ author }) => !own.has(author)).length;
  const [read, setRead] = useState(0);
  // Fewer than before: it is another meeting.
  if ((open && read !== theirs) || theirs < read) setRead(theirs);
  return open ? 0 : theirs - read;
}
