/** One meeting of a room: who came when, and stayed for how long; to look at, and as a file. */
import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import type { RoomView } from '#protocol/room';
import { localZone } from '../../_room-settings/local-time.ts';
import { Button } from '../../_ui/button.tsx';
import { classNames } from '../../_ui/class-names.ts';
import { saveText } from '../../_ui/save-text.ts';
import { localeOf } from '../../_words/times.ts';
import { useLanguage, useWords } from '../../_words/use-words.tsx';
import { attendanceFile } from '../_attendance/attendance-file.ts';
import { lengthOf, type PastMeeting } from '../_attendance/meetings.ts';
import { moment, timeOfDay } from '../_times/when.ts';
import { nameOf } from './room-name.tsx';

export function MeetingTable({ meeting, room }: { readonly meeting: PastMeeting; readonly room: RoomView }) {
  const { attendance } = useWords('rooms');
  const locale = localeOf(useLanguage().language);
  const id = useId();
  const { began, ended, stays } = meeting;
  // For whoever is still inside, as the dialog opened.
  const [now] = useState(() => Date.now());
  const download = () => {
    const day = new Date(began).toLocaleDateString('sv');
    saveText(attendanceFile(attendance, meeting, localZone(), Date.now()), `${nameOf(room)} ${attendance.fileName} ${day}.csv`, 'text/csv;charset=utf-8');
  };
  const cell = 'px-1.5 py-2 text-start align-top sm:px-3';
  // Of whichever digits a time is made, it needs the same room.
  const time = `${cell} max-sm:text-xs tabular-nums`;
  // On a phone there is no room for a column of their own.
  const [besideName, underName] = ['max-sm:hidden', 'block text-muted sm:hidden'];
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={id} className="font-semibold">
          {attendance.meetingOf(moment(locale, began))}
        </h3>
        <Button aria-describedby={id} onClick={download}>
          <Download aria-hidden="true" className="size-4" />
          {attendance.download}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div tabIndex={0} role="region" aria-labelledby={id} className="overflow-x-auto rounded-xl border border-line bg-surface">
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-line text-xs text-muted sm:text-sm">
              {[attendance.name, attendance.role, attendance.came, attendance.left, attendance.stayed].map((head) => (
                <th key={head} scope="col" className={classNames(cell, 'font-medium', head === attendance.role && besideName)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stays.map(({ name, role, joinedAt, leftAt }) => (
              <tr key={`${joinedAt} ${name}`} className="border-b border-line">
                <th scope="row" className={`${cell} font-normal wrap-anywhere max-sm:w-full`}>
                  <bdi>{name}</bdi>
                  <span className={underName}>{attendance.roles[role]}</span>
                </th>
                <td className={classNames(cell, besideName)}>{attendance.roles[role]}</td>
                <td className={time}>{timeOfDay(locale, joinedAt)}</td>
                <td className={time}>{leftAt === undefined ? attendance.inside : timeOfDay(locale, leftAt)}</td>
                <td className={time}>{lengthOf(joinedAt, leftAt ?? now)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-medium">
              <th scope="row" className={`${cell} font-medium`}>
                {attendance.total}
                <span className={underName}>{attendance.stays(stays.length)}</span>
              </th>
              <td className={classNames(cell, besideName)}>{attendance.stays(stays.length)}</td>
              <td className={time}>{timeOfDay(locale, began)}</td>
              <td className={time}>{ended === undefined ? attendance.inside : timeOfDay(locale, ended)}</td>
              <td className={time}>{lengthOf(began, ended ?? now)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
