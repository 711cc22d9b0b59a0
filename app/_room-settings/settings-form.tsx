/**
 * How a room is set up, to be looked at and changed: of one that is to be made, and of one where people sit. Each change is told as it is
 * made; what becomes of it is not this form's to know.
 */
import type { ReactNode } from 'react';
import { MAX_CAMERAS, MAX_CAPACITY, MIN_CAPACITY } from '#protocol/limits';
import { parseName } from '#protocol/name';
import { RIGHTS } from '#protocol/rights';
import { MAX_ROOM_NAME } from '#protocol/room';
import type { SettingsChange } from '#protocol/room-settings';
import { Checkbox } from '../_ui/checkbox.tsx';
import { useWords } from '../_words/use-words.tsx';
import { LateField } from './late-field.tsx';
import { fromLocalTime, localZone, toLocalTime } from './local-time.ts';
import { PasscodeField } from './passcode-field.tsx';
import type { ShownSettings } from './shown-settings.ts';

export interface SettingsFormProps {
  readonly settings: ShownSettings;
  /** The meeting's; without it the form does not ask for one. */
  readonly name?: string;
  /** False where the times are asked for in another way. */
  readonly withTimes?: boolean;
  readonly onChange: (change: SettingsChange) => void;
}

export default function SettingsForm({ settings, name, withTimes = true, onChange }: SettingsFormProps) {
  const { roomSettings } = useWords('roomSettings');
  const { meetingNameTooLong } = useWords('page');
  const tooLong = (text: string) => {
    const parsed = parseName(text, MAX_ROOM_NAME);
    return !parsed.ok && parsed.error === 'name-too-long' ? meetingNameTooLong : undefined;
  };
  return (
    <div className="flex flex-col gap-6">
      {name === undefined ? null : (
        <LateField label={roomSettings.name} value={name} autoComplete="off" problemOf={tooLong} onCommit={(text) => onChange({ name: text })} />
      )}
      <Group heading={roomSettings.comingIn}>
        <Checkbox
          label={roomSettings.waitingRoom}
          hint={roomSettings.waitingRoomHint}
          checked={settings.waitingRoom}
          onChange={(waitingRoom) => onChange({ waitingRoom })}
        />
        <Checkbox label={roomSettings.locked} hint={roomSettings.lockedHint} checked={settings.locked} onChange={(locked) => onChange({ locked })} />
        <PasscodeField exists={settings.passcode} onChange={(passcode) => onChange({ passcode })} />
        <LateField
          label={roomSettings.capacity}
          type="number"
          inputMode="numeric"
          min={MIN_CAPACITY}
          max={MAX_CAPACITY}
          hint={settings.capacity === undefined ? roomSettings.capacityOfServer : undefined}
          value={settings.capacity === undefined ? '' : String(settings.capacity)}
          problemOf={(text) => (isWhole(text, MIN_CAPACITY, MAX_CAPACITY) ? undefined : roomSettings.capacityWrong(MIN_CAPACITY, MAX_CAPACITY))}
          onCommit={(text) => onChange({ capacity: Number(text) })}
        />
      </Group>
      <Group heading={roomSettings.guestsMay}>
        {RIGHTS.map((right) => (
          <Checkbox
            key={right}
            label={roomSettings.rights[right]}
            checked={settings.whoMay[right] === 'everyone'}
            onChange={(everyone) => onChange({ whoMay: { [right]: everyone ? 'everyone' : 'hosts' } })}
          />
        ))}
        <LateField
          label={roomSettings.mostCameras}
          type="number"
          inputMode="numeric"
          min={1}
          max={MAX_CAMERAS}
          hint={roomSettings.mostCamerasHint}
          value={settings.mostCameras === undefined ? '' : String(settings.mostCameras)}
          problemOf={(text) => (text === '' || isWhole(text, 1, MAX_CAMERAS) ? undefined : roomSettings.capacityWrong(1, MAX_CAMERAS))}
          onCommit={(text) => onChange({ mostCameras: text === '' ? null : Number(text) })}
        />
      </Group>
      <Group heading={roomSettings.times}>
        {withTimes ? (
          <>
            <LateField
              label={roomSettings.opensAt}
              hint={roomSettings.opensAtHint(localZone())}
              type="datetime-local"
              value={toLocalTime(settings.opensAt)}
              onCommit={(text) => onChange({ opensAt: fromLocalTime(text) })}
            />
            <LateField
              label={roomSettings.closesAt}
              hint={roomSettings.closesAtHint(localZone())}
              type="datetime-local"
              value={toLocalTime(settings.closesAt)}
              onCommit={(text) => onChange({ closesAt: fromLocalTime(text) })}
            />
          </>
        ) : null}
        <Checkbox
          label={roomSettings.endsWithHosts}
          hint={roomSettings.endsWithHostsHint}
          checked={settings.endsWithHosts}
          onChange={(endsWithHosts) => onChange({ endsWithHosts })}
        />
      </Group>
    </div>
  );
}

const isWhole = (text: string, least: number, most: number): boolean => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-semibold">{heading}</legend>
      {children}
    </fieldset>
  );
}
