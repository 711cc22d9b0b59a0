/** The list of everyone in the meeting, raised hands first, and how to invite more. */
import { Hand, MicOff, MonitorUp, VideoOff } from 'lucide-react';
import type { RemoteParticipant } from '#call/call-state';
import type { Participant, ParticipantId } from '#protocol/participant';
import { Avatar } from '../../../_ui/avatar.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { connectionLabel } from '../../../_words/connection-label.ts';
import { useCallState, useHand } from '../_call/call-context.ts';
import { CopyLink } from './copy-link.tsx';
import { PinButton } from './layout/pin-button.tsx';
import { ShowQrCode } from './qr-code/show-qr-code.tsx';
import { SidePanel } from './side-panel.tsx';
import { handsOf, participantsOf } from './use-roster.ts';

export function PeoplePanel({ onClose }: { readonly onClose: () => void }) {
  const { meeting } = useWords('meeting');
  const self = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self : undefined));
  const others = useCallState(participantsOf);
  const hands = useCallState(handsOf);
  const relay = useCallState(({ phase }) => (phase.state === 'joined' ? phase.relay : 'available'));
  return (
    <SidePanel name={meeting.people} note={meeting.peopleCount(others.length + 1)} onClose={onClose}>
      <ul className="min-h-0 flex-1 overflow-y-auto px-2 pb-3">
        {handsFirst(self ? [self, ...others] : others, hands).map((participant) => (
          <Person
            key={participant.id}
            participant={participant}
            self={participant === self}
            connection={'peer' in participant ? connectionLabel(meeting, participant.peer, participant.connected, relay) : undefined}
          />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2 border-t border-line p-3">
        <CopyLink look="plain" />
        <ShowQrCode />
      </div>
    </SidePanel>
  );
}

/** Those whose hands are up come first, in the order in which they were raised. */
function handsFirst(people: readonly (Participant | RemoteParticipant)[], hands: readonly ParticipantId[]): readonly (Participant | RemoteParticipant)[] {
  const place = ({ id }: Participant) => (hands.includes(id) ? hands.indexOf(id) : hands.length);
  return people.toSorted((one, other) => place(one) - place(other));
}

interface PersonProps {
  readonly participant: Participant;
  readonly self?: boolean;
  readonly connection?: string | undefined;
}

function Person({ participant: { id, name, role, sending }, self = false, connection }: PersonProps) {
  const { meeting } = useWords('meeting');
  const hand = useHand(id);
  const about = [self ? meeting.you : '', role === 'host' ? meeting.host : '', connection ?? ''].filter((part) => part !== '');
  return (
    <li className="flex items-center gap-3 rounded-lg px-2 py-2">
      <Avatar name={name} seed={id} className="w-9 shrink-0 text-sm" />
      <div className="min-w-0 flex-1">
        <p className="one-line leading-snug">
          <bdi>{name}</bdi>
        </p>
        {about.length === 0 ? null : <p className="text-xs text-muted">{about.join(' · ')}</p>}
      </div>
      {hand === 0 ? null : (
        <span className="flex shrink-0 items-center gap-0.5 text-amber-300" title={meeting.hand(hand)}>
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
      {self ? null : <PinButton tile={id} name={name} />}
    </li>
  );
}

function State({ icon: Icon, words }: { readonly icon: typeof MicOff; readonly words: string }) {
  return (
    <span title={words} className="shrink-0 text-muted">
      <Icon aria-hidden="true" className="size-4" />
      <span className="sr-only">{words}</span>
    </span>
  );
}
