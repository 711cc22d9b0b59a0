/** One's own meetings, and a dialog for whatever is done with one of them. */
import { CalendarPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, buttonClass } from '../../_ui/button.tsx';
import { Dialog } from '../../_ui/dialog.tsx';
import { pageTitle } from '../../_words/product.ts';
import { useWords } from '../../_words/use-words.tsx';
import { type Done, DoneWords } from './done.tsx';
import { Failure } from './failure.tsx';
import { RoomSections } from './room-sections.tsx';
import { insideOf } from './room-dialogs.tsx';
import { Schedule } from './schedule.tsx';
import type { Shown } from './shown.ts';
import { useMyRooms } from './use-my-rooms.ts';

export default function RoomsScreen() {
  const { rooms: words } = useWords('rooms');
  const { rooms, at, failure, refresh } = useMyRooms();
  const [shown, setShown] = useState<Shown>();
  const [done, setDone] = useState<Done>();
  /** Those that were set on this page, by room: only now they can be told. */
  const [passcodes, setPasscodes] = useState<Readonly<Record<string, string | undefined>>>({});
  const knowPasscode = (roomId: string, passcode: string | undefined) => setPasscodes((before) => ({ ...before, [roomId]: passcode }));

  const close = () => setShown(undefined);
  const finish = async (what: Done) => {
    await refresh();
    close();
    setDone(what);
  };

  const mine = shown && 'roomId' in shown ? rooms?.find(({ room }) => room.id === shown.roomId) : undefined;
  const inside =
    shown?.what === 'schedule'
      ? {
          heading: words.schedule.heading,
          content: (
            <Schedule
              onScheduled={async (roomId, passcode) => {
                knowPasscode(roomId, passcode);
                await refresh();
                setShown({ what: 'invite', roomId });
              }}
            />
          ),
          wide: false,
        }
      : shown && mine
        ? insideOf(shown.what, words, { mine, passcode: passcodes[mine.room.id], onPasscode: (passcode) => knowPasscode(mine.room.id, passcode), onShow: setShown, onDone: finish, onChanged: refresh })
        : undefined;

  const schedule = (
    <Button look="primary" onClick={() => setShown({ what: 'schedule' })}>
      <CalendarPlus aria-hidden="true" className="size-5" />
      {words.schedule.heading}
    </Button>
  );

  return (
    <>
      <title>{pageTitle(words.heading)}</title>
      <div className="mx-auto flex w-full max-w-4xl flex-1 flex-col gap-6 px-4 pt-2 pb-12 md:px-8 md:pt-6">
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="min-w-0">
            <h1 className="text-2xl leading-tight font-semibold tracking-tight text-balance md:text-3xl">{words.heading}</h1>
            <p className="mt-2 text-muted">{words.intro}</p>
          </div>
          {rooms?.length === 0 ? null : schedule}
        </div>
        <p role="status" className={done ? 'rounded-xl border border-line bg-raised p-3 text-sm' : 'sr-only'}>
          {done ? <DoneWords done={done} /> : null}
        </p>
        {failure === undefined ? null : (
          <div className="flex flex-col items-start gap-3">
            <Failure error={failure} />
            {rooms === undefined ? null : <p className="text-sm text-muted">{words.notCurrent}</p>}
            <Button onClick={() => void refresh()}>{words.tryAgain}</Button>
          </div>
        )}
        {rooms === undefined && failure === undefined ? <p className="text-muted">{words.reading}</p> : null}
        {rooms?.length === 0 ? <None>{schedule}</None> : null}
        {rooms === undefined || rooms.length === 0 ? null : <RoomSections rooms={rooms} at={at} onShow={setShown} onDone={finish} />}
      </div>
      <Dialog open={inside !== undefined} heading={inside?.heading ?? ''} onClose={close} closeLabel={words.close} wide={inside?.wide ?? false}>
        {inside?.content}
      </Dialog>
    </>
  );
}

/** Where there is no meeting yet: what would stand here, and how to come to one. */
function None({ children }: { readonly children: ReactNode }) {
  const { rooms } = useWords('rooms');
  return (
    <section className="flex flex-col items-center gap-4 rounded-2xl border border-dashed border-edge p-8 text-center">
      <h2 className="text-lg font-semibold">{rooms.none.heading}</h2>
      <p className="max-w-prose text-muted">{rooms.none.text}</p>
      <div className="flex flex-wrap justify-center gap-3">
        {children}
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- the code of a router link is not worth its weight here */}
        <a href="/" className={buttonClass('plain')}>
          {rooms.toHome}
        </a>
      </div>
    </section>
  );
}
