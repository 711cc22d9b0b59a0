/** Makes a meeting for a day to come, set up as its host wants it. */
import { type FormEvent, useRef, useState } from 'react';
import { parseName } from '#protocol/name';
import { MAX_ROOM_NAME } from '#protocol/room';
import type { SettingsChange } from '#protocol/room-settings';
import { fetched } from '../../_components/fetched.tsx';
import { localZone } from '../../_room-settings/local-time.ts';
import { afterChange, NEW_ROOM, togetherWith } from '../../_room-settings/shown-settings.ts';
import { makeRoom } from '../../_rooms-api/rooms-api.ts';
import { Button } from '../../_ui/button.tsx';
import { Field } from '../../_ui/field.tsx';
import { localeOf } from '../../_words/times.ts';
import { useLanguage, useWords } from '../../_words/use-words.tsx';
import { nextHour, scheduled } from '../_times/scheduled.ts';
import { when } from '../_times/when.ts';
import { Failure } from './failure.tsx';
import { useRequest } from './use-request.ts';

const SettingsForm = fetched(() => import('../../_room-settings/settings-form.tsx'), 'roomSettings');

/** @param onScheduled hears of the room, and the passcode that was given to it */
export function Schedule({ onScheduled }: { readonly onScheduled: (roomId: string, passcode: string | undefined) => Promise<void> }) {
  const { rooms } = useWords('rooms');
  const { meetingNameTooLong } = useWords('page');
  const locale = localeOf(useLanguage().language);
  const { busy, failure, run } = useRequest();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(() => nextHour(Date.now()));
  // What is shown, and what is sent: a field may tell its text only when the form is sent.
  const [change, setChange] = useState<SettingsChange>({});
  const latest = useRef(change);
  const changeBy = (next: SettingsChange) => {
    latest.current = togetherWith(latest.current, next);
    setChange(latest.current);
  };
  const [moreSettings, setMoreSettings] = useState(false);
  const [wrong, setWrong] = useState<'incomplete' | 'over' | 'name-too-long'>();

  const choose = (part: Partial<typeof chosen>) => {
    setWrong(undefined);
    setChosen({ ...chosen, ...part });
  };
  // What is over is found out when it is sent.
  const times = scheduled(chosen, 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    const { passcode } = latest.current;
    const parsed = parseName(name, MAX_ROOM_NAME);
    const time = scheduled(chosen, Date.now());
    const tooLong = !parsed.ok && parsed.error === 'name-too-long';
    setWrong(tooLong ? 'name-too-long' : time.ok ? undefined : time.error);
    if (tooLong || !time.ok) return;
    run(
      () => makeRoom({ ...latest.current, name: parsed.ok ? parsed.value : '', ...time.value }),
      ({ id }) => onScheduled(id, passcode ?? undefined),
    );
  };

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field
        label={rooms.schedule.name}
        autoComplete="off"
        value={name}
        onChange={({ target }) => {
          setWrong(undefined);
          setName(target.value);
        }}
        error={wrong === 'name-too-long' ? meetingNameTooLong : undefined}
      />
      <div className="grid grid-cols-2 gap-4 *:first:col-span-2">
        <Field label={rooms.schedule.date} type="date" value={chosen.date} onChange={({ target }) => choose({ date: target.value })} />
        <Field label={rooms.schedule.start} type="time" value={chosen.start} onChange={({ target }) => choose({ start: target.value })} />
        <Field label={rooms.schedule.end} type="time" value={chosen.end} onChange={({ target }) => choose({ end: target.value })} />
      </div>
      <p className="text-sm text-muted">{rooms.schedule.endHint}</p>
      {times.ok ? <p>{rooms.schedule.at(when(rooms.when, locale, times.value, 'short') ?? '', localZone())}</p> : null}
      {wrong === 'incomplete' || wrong === 'over' ? (
        <p role="alert" className="text-sm text-danger-ink">
          {rooms.schedule[wrong]}
        </p>
      ) : null}
      {moreSettings ? (
        <SettingsForm settings={afterChange(NEW_ROOM, change)} withTimes={false} onChange={changeBy} />
      ) : (
        <Button onClick={() => setMoreSettings(true)}>{rooms.schedule.more}</Button>
      )}
      <Failure error={failure} />
      {/* A field that loses the focus may become larger, and push the button from under the press. */}
      <Button type="submit" look="primary" disabled={busy} onMouseDown={(event) => event.preventDefault()}>
        {busy ? rooms.working : rooms.schedule.submit}
      </Button>
    </form>
  );
}
