/** How a meeting of one's own is set up, changed from outside: each change is stored as it is made. */
import { useState } from 'react';
import type { RoomSetup } from '#protocol/rooms-api';
import type { SettingsChange } from '#protocol/room-settings';
import SettingsForm from '../../_room-settings/settings-form.tsx';
import { afterChange, type ShownSettings } from '../../_room-settings/shown-settings.ts';
import { changeRoom, roomSetup } from '../../_rooms-api/my-rooms.ts';
import type { RequestFailure } from '../../_words/request-failure.ts';
import { useWords } from '../../_words/use-words.tsx';
import { AboutRoom } from './about-room.tsx';
import { Failure } from './failure.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { useLoaded } from './use-loaded.ts';
import { Whole } from './whole.tsx';

export default function ChangeSettings(props: RoomDialogProps) {
  const { room } = props.mine;
  const setup = useLoaded(roomSetup, room.id);
  return (
    <>
      <AboutRoom room={room} />
      <Whole loaded={setup}>{(value) => <Form {...props} setup={value} />}</Whole>
    </>
  );
}

interface Setup {
  readonly name: string;
  readonly settings: ShownSettings;
}

const after = ({ name, settings }: Setup, wish: SettingsChange): Setup => ({ name: wish.name ?? name, settings: afterChange(settings, wish) });

/** A change is shown at once, and is gone again where the server refuses it. */
function Form({ setup, mine: { room }, onPasscode, onChanged }: RoomDialogProps & { readonly setup: RoomSetup }) {
  const { rooms } = useWords('rooms');
  const [stored, setStored] = useState<Setup>({ name: setup.room.name, settings: setup.settings });
  const [wishes, setWishes] = useState<readonly SettingsChange[]>([]);
  const [told, setTold] = useState<'saved' | RequestFailure>();
  const shown = wishes.reduce(after, stored);

  const change = async (wish: SettingsChange) => {
    setTold(undefined);
    setWishes((before) => [...before, wish]);
    const outcome = await changeRoom(room.id, wish);
    setWishes((before) => before.filter((one) => one !== wish));
    setTold(outcome.ok ? 'saved' : outcome.error);
    if (!outcome.ok) return;
    setStored((before) => after(before, wish));
    if (wish.passcode !== undefined) onPasscode(wish.passcode ?? undefined);
    await onChanged();
  };
  return (
    <>
      <SettingsForm settings={shown.settings} name={shown.name} onChange={(wish) => void change(wish)} />
      <Failure error={told === 'saved' ? undefined : told} />
      <p role="status" className={told === 'saved' ? 'text-sm text-good-ink' : 'sr-only'}>
        {told === 'saved' ? rooms.saved : ''}
      </p>
    </>
  );
}
