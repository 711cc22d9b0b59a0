/** The meeting as a file for calendars, where it has a time. What makes it is fetched when it is asked for. */
import { CalendarPlus } from 'lucide-react';
import { useId, useState } from 'react';
import type { MyRoom } from '#protocol/rooms-api';
import { Button } from '../../_ui/button.tsx';
import { saveText } from '../../_ui/save-text.ts';
import { useWords } from '../../_words/use-words.tsx';
import { nameOf } from './room-name.tsx';

export interface DownloadCalendarProps {
  readonly mine: MyRoom;
  readonly link: string;
  readonly description: string;
}

export function DownloadCalendar({ mine: { room, createdAt }, link, description }: DownloadCalendarProps) {
  const { invitation } = useWords('rooms');
  const hintId = useId();
  const [failed, setFailed] = useState(false);
  const { opensAt, closesAt } = room;

  const download = async (start: number) => {
    setFailed(false);
    try {
      const { calendarFile } = await import('../_invite/calendar-file.ts');
      const summary = room.name === '' ? invitation.meeting : room.name;
      const entry = { roomId: room.id, link, summary, description, opensAt: start, createdAt, now: Date.now(), ...(closesAt === undefined ? {} : { closesAt }) };
      saveText(calendarFile(entry), `${nameOf(room)}.ics`, 'text/calendar;charset=utf-8');
    } catch {
      // Only the code can fail to come.
      setFailed(true);
    }
  };

  return (
    <>
      <Button disabled={opensAt === undefined} aria-describedby={opensAt === undefined ? hintId : undefined} onClick={opensAt === undefined ? undefined : () => void download(opensAt)}>
        <CalendarPlus aria-hidden="true" className="size-4" />
        {invitation.calendar}
      </Button>
      {opensAt === undefined ? (
        <p id={hintId} className="text-sm text-muted">
          {invitation.noTime}
        </p>
      ) : null}
      {failed ? <p role="alert">{invitation.notFetched}</p> : null}
    </>
  );
}
