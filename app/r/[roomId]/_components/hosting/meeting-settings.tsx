/** The settings of the meeting, each changed for everyone as soon as a host changes it, and what else belongs to its host. */
import { type ReactNode, useState } from 'react';
import { hasPower } from '#protocol/powers';
import type { SettingsChange } from '#protocol/room-settings';
import SettingsForm from '../../../../_room-settings/settings-form.tsx';
import { afterChange, togetherWith } from '../../../../_room-settings/shown-settings.ts';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState, useRoomSettings } from '../../_call/call-context.ts';
import { Failure } from './failure.tsx';
import { HostLinkMaker } from './host-link.tsx';
import { useActing } from './use-acting.ts';

export default function MeetingSettings() {
  const { hosting } = useWords('hosting');
  const settings = useRoomSettings();
  const name = useCallState(({ phase }) => (phase.state === 'joined' ? phase.room.name : ''));
  const role = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self.role : 'guest'));
  const { act, failure } = useActing();
  // Each is shown as it is wished until the server has said something of it.
  const [wishes, setWishes] = useState<readonly SettingsChange[]>([]);
  if (!settings || !hasPower(role, 'configure')) return null;
  const change = async (some: SettingsChange) => {
    setWishes((others) => [...others, some]);
    await act({ kind: 'configure', change: some });
    setWishes((all) => all.filter((other) => other !== some));
  };
  const wish = wishes.reduce(togetherWith, {});
  return (
    <>
      {failure === undefined ? null : (
        // In sight from wherever in the form it came of.
        <div className="sticky top-0 z-10 rounded-lg bg-raised py-2">
          <Failure of={failure} />
        </div>
      )}
      <SettingsForm settings={afterChange(settings, wish)} name={wish.name ?? name} onChange={(some) => void change(some)} />
      {hasPower(role, 'lift-bans') ? <Bans /> : null}
      {role === 'host' ? (
        <Part heading={hosting.otherDevice}>
          <HostLinkMaker />
        </Part>
      ) : null}
    </>
  );
}

function Bans() {
  const { hosting } = useWords('hosting');
  const { act, failure } = useActing();
  const [lifted, setLifted] = useState(false);
  return (
    <Part heading={hosting.bans}>
      <p className="text-sm text-muted">{hosting.liftBansHint}</p>
      <Button onClick={() => void act({ kind: 'lift-bans' }).then(setLifted)}>{hosting.liftBans}</Button>
      <p role="status" className={lifted ? 'text-sm text-good-ink' : 'sr-only'}>
        {lifted ? hosting.bansLifted : ''}
      </p>
      <Failure of={failure} />
    </Part>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-3 border-t border-line pt-4">
      <h3 className="font-semibold">{heading}</h3>
      {children}
    </section>
  );
}
