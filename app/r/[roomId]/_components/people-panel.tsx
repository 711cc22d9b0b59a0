/** The list of everyone in the meeting, raised hands first, and how to invite more. */
import { Hand, MicOff, MonitorUp, VideoOff } from 'lucide-react';
import { useState } from 'react';
import type { RemoteParticipant } from '#call/call-state';
import type { Participant, ParticipantId, Role } from '#protocol/participant';
import { fetchedQuietly } from '../../../_components/fetched.tsx';
import { Avatar } from '../../../_ui/avatar.tsx';
import type { Words } from '../../../_words/catalogues.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { connectionLabel } from '../../../_words/connection-label.ts';
import { useCallState, useHand, useRoomSettings } from '../_call/call-context.ts';
import { CopyLink } from './copy-link.tsx';
import { PinButton } from './layout/pin-button.tsx';
import { ShowQrCode } from './qr-code/show-qr-code.tsx';
import { SidePanel } from './side-panel.tsx';
import { handsOf, participantsOf } from './use-roster.ts';

const CrowdLine = fetchedQuietly(() => import('./crowd-line.tsx'), 'crowd');
// Only hosts have them.
const HostTools = fetchedQuietly(() => import('./hosting/host-tools.tsx'), 'hosting');
const PersonMenu = fetchedQuietly(() => import('./hosting/person-menu.tsx'), 'hosting');

export function PeoplePanel({ onClose }: { readonly onClose: () => void }) {
  const { meeting } = useWords('meeting');
  const self = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self : undefined));
  const others = useCallState(participantsOf);
  const hands = useCallState(handsOf);
  const relay = useCallState(({ phase }) => (phase.state === 'joined' ? phase.relay : 'available'));
  // A menu that is open would close if its row were moved, and a question would let nobody go: until then the rows stay where they are.
  const [menu, setMenu] = useState<{ readonly of: ParticipantId; readonly order: readonly ParticipantId[] }>();
  const people = self ? [self, ...others] : others;
  const sorted = inOrder(people, menu && others.some(({ id }) => id === menu.of) ? menu.order : hands);
  return (
    <SidePanel name={meeting.people} note={meeting.peopleCount(others.length + 1)} onClose={onClose}>
      <DoorLine />
      {others.length > 1 ? <CrowdLine people={others.length + 1} /> : null}
      <div className="min-h-0 flex-1 overflow-y-auto pb-3">
        {self && self.role !== 'guest' ? <HostTools /> : null}
        <ul className="px-2">
          {sorted.map((participant) => (
            <Person
              key={participant.id}
              participant={participant}
              self={participant === self}
              viewer={self?.role ?? 'guest'}
              onMenu={(open) => setMenu(open ? { of: participant.id, order: sorted.map(({ id }) => id) } : undefined)}
              connection={'peer' in participant ? connectionLabel(meeting, participant.peer, participant.connected, relay) : undefined}
            />
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap items-center gap-2 border-t border-line p-3">
        <CopyLink look="plain" />
        <ShowQrCode />
      </div>
    </SidePanel>
  );
}

/** These come first, in their order: those whose hands are up, as they were raised. */
function inOrder(people: readonly (Participant | RemoteParticipant)[], first: readonly ParticipantId[]): readonly (Participant | RemoteParticipant)[] {
  const place = ({ id }: Participant) => (first.includes(id) ? first.indexOf(id) : first.length);
  return people.toSorted((one, other) => place(one) - place(other));
}

interface PersonProps {
  readonly participant: Participant;
  readonly self: boolean;
  /** The role of whoever looks at the list. */
  readonly viewer: Role;
  readonly onMenu: (open: boolean) => void;
  readonly connection?: string | undefined;
}

function Person({ participant, self, viewer, onMenu, connection }: PersonProps) {
  const { id, name, role, sending } = participant;
  const { meeting } = useWords('meeting');
  const hand = useHand(id);
  const about = [self ? meeting.you : '', roleWord(meeting, role), connection ?? ''].filter((part) => part !== '');
  return (
    <li className="flex flex-wrap items-center gap-2 rounded-lg px-2 py-2">
      <Avatar name={name} seed={id} className="w-9 shrink-0 text-sm" />
      <div className="min-w-0 flex-1">
        <p dir="auto" className="one-line leading-snug">
          <bdi>{name}</bdi>
        </p>
        {about.length === 0 ? null : <p className="text-xs text-muted">{about.join(' · ')}</p>}
      </div>
      <div className="flex shrink-0 items-center gap-1.5">
        {hand === 0 ? null : (
          <span className="flex items-center gap-0.5 text-amber-300" title={meeting.hand(hand)}>
            <Hand aria-hidden="true" className="size-4" />
            <span aria-hidden="true" className="text-xs font-semibold">
              {hand}
            </span>
            <span className="sr-only">{meeting.hand(hand)}</span>
          </span>
        )}
        {sending.screen ? <State icon={MonitorUp} words={meeting.states.sharing} /> : null}
        {sending.camera ? null : <State icon={VideoOff} words={meeting.states.cameraOff} />}
        {sending.microphone ? null : <State icon={MicOff} words={meeting.states.microphoneOff} />}
      </div>
      {self ? null : <PinButton tile={id} name={name} />}
      {self || viewer === 'guest' ? null : <PersonMenu participant={participant} viewer={viewer} onMenu={onMenu} />}
    </li>
  );
}

function roleWord({ host, coHost }: Words['meeting']['meeting'], role: Role): string {
  return role === 'host' ? host : role === 'co-host' ? coHost : '';
}

/** How people come in, where that is not simply by the link. */
function DoorLine() {
  const { meeting } = useWords('meeting');
  const settings = useRoomSettings();
  if (!settings?.locked && !settings?.waitingRoom) return null;
  return <p className="px-4 pb-2 text-xs text-muted">{settings.locked ? meeting.roomLocked : meeting.roomWaits}</p>;
}

function State({ icon: Icon, words }: { readonly icon: typeof MicOff; readonly words: string }) {
  return (
    <span title={words} className="shrink-0 text-muted">
      <Icon aria-hidden="true" className="size-4" />
      <span className="sr-only">{words}</span>
    </span>
  );
}
