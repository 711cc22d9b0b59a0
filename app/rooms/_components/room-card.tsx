/** One meeting of the list: what it is called, when it is, who is inside, and what can be done with it. */
import { CalendarClock, ClipboardList, Ellipsis, RotateCcw, Settings, UserPlus, Users, Video } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { MyRoom } from '#protocol/rooms-api';
import { reopenRoom } from '../../_rooms-api/rooms-api.ts';
import { Button, buttonClass } from '../../_ui/button.tsx';
import { localeOf } from '../../_words/times.ts';
import { useLanguage, useWords } from '../../_words/use-words.tsx';
import { moment, when } from '../_times/when.ts';
import type { Done } from './done.tsx';
import { Failure } from './failure.tsx';
import { nameOf, RoomName } from './room-name.tsx';
import type { RoomDialog, Shown } from './shown.ts';
import { useRequest } from './use-request.ts';

export interface RoomCardProps {
  readonly mine: MyRoom;
  readonly onShow: (shown: Shown) => void;
  readonly onDone: (done: Done) => Promise<void>;
}

export function RoomCard({ mine: { room, role, lastUsedAt }, onShow, onDone }: RoomCardProps) {
  const { rooms } = useWords('rooms');
  const locale = localeOf(useLanguage().language);
  const id = useId();
  const { busy, failure, run } = useRequest();
  const closed = room.state === 'closed';
  const used = rooms.lastUsed(moment(locale, lastUsedAt));
  const time = when(rooms.when, locale, room, 'short') ?? (closed ? used : rooms.when.any);
  const marks = [closed ? rooms.marks.closed : '', room.state === 'locked' ? rooms.marks.locked : '', role === 'host' ? '' : rooms.marks.coHost].filter((mark) => mark !== '');

  const action = (what: RoomDialog, label: string, icon: ReactNode) => (
    <Button aria-describedby={id} className="px-3" onClick={() => onShow({ what, roomId: room.id })}>
      {icon}
      {label}
    </Button>
  );
  const reopen = () => {
    run(
      () => reopenRoom(room.id),
      () => onDone({ what: 'reopened', name: nameOf(room) }),
    );
  };

  return (
    <article aria-labelledby={id} className="flex flex-col gap-3 rounded-2xl border border-line bg-raised p-4 sm:p-5">
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 id={id} className="min-w-0 font-semibold break-words">
            <RoomName room={room} />
          </h3>
          {marks.map((mark) => (
            <span key={mark} className="rounded-full border border-edge px-2 text-xs text-muted">
              {mark}
            </span>
          ))}
        </div>
        <p className="flex items-center gap-2 text-sm text-muted">
          <CalendarClock aria-hidden="true" className="size-4 shrink-0" />
          <span className="min-w-0">{time}</span>
        </p>
        {closed ? null : (
          <p className="flex items-center gap-2 text-sm text-muted">
            <Users aria-hidden="true" className="size-4 shrink-0" />
            <span className="min-w-0">{rooms.inside(room.participants ?? 0)}</span>
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {closed ? (
          <Button aria-describedby={id} className="px-3" disabled={busy} onClick={reopen}>
            <RotateCcw aria-hidden="true" className="size-4" />
            {rooms.reopen}
          </Button>
        ) : (
          <>
            <a href={`/r/${room.id}`} aria-describedby={id} className={buttonClass('plain', 'px-3')}>
              <Video aria-hidden="true" className="size-4" />
              {rooms.open}
            </a>
            {action('invite', rooms.invite, <UserPlus aria-hidden="true" className="size-4" />)}
          </>
        )}
        {action('settings', rooms.settings, <Settings aria-hidden="true" className="size-4" />)}
        {action('attendance', rooms.attendance, <ClipboardList aria-hidden="true" className="size-4" />)}
        {action('more', rooms.more, <Ellipsis aria-hidden="true" className="size-4" />)}
      </div>
      <Failure error={failure} />
    </article>
  );
}
