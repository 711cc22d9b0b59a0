/** Who was in a room's meetings, and what hosts did there. */
import { attendanceOf, auditOf } from '../../_rooms-api/my-rooms.ts';
import { useWords } from '../../_words/use-words.tsx';
import { meetingsOf } from '../_attendance/meetings.ts';
import { AboutRoom } from './about-room.tsx';
import { AuditList } from './audit-list.tsx';
import { MeetingTable } from './meeting-table.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { useLoaded } from './use-loaded.ts';
import { Whole } from './whole.tsx';

export function Attendance({ mine: { room } }: RoomDialogProps) {
  const { attendance } = useWords('rooms');
  const stays = useLoaded(attendanceOf, room.id);
  const entries = useLoaded(auditOf, room.id);
  return (
    <>
      <AboutRoom room={room} />
      <Whole loaded={stays}>
        {(list) => (list.length === 0 ? <p>{attendance.none}</p> : meetingsOf(list).map((meeting) => <MeetingTable key={meeting.began} meeting={meeting} room={room} />))}
      </Whole>
      <section className="flex flex-col gap-2">
        <h3 className="font-semibold">{attendance.acts}</h3>
        <Whole loaded={entries}>{(list) => (list.length === 0 ? <p className="text-muted">{attendance.noActs}</p> : <AuditList entries={list} />)}</Whole>
      </section>
    </>
  );
}
