/** The list of everyone in the meeting: beside the stage, or over it where there is no room. */
import { MicOff, MonitorUp, VideoOff, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Participant } from '#protocol/participant';
import { Avatar } from '../../../_ui/avatar.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { connectionLabel, MEETING, peopleCount } from '../../../_words/meeting.ts';
import { useCallState } from '../_call/call-context.ts';
import { participantsOf } from './use-roster.ts';

export function PeoplePanel({ onClose }: { readonly onClose: () => void }) {
  const self = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self : undefined));
  const others = useCallState(participantsOf);
  const relay = useCallState(({ phase }) => (phase.state === 'joined' ? phase.relay : 'available'));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever in it the focus is
    <aside
      aria-label={MEETING.people}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="absolute inset-0 z-10 flex flex-col bg-surface sm:static sm:my-2.5 sm:me-2.5 sm:w-80 sm:shrink-0 sm:rounded-xl sm:border sm:border-line"
    >
      <div className="flex items-center justify-between gap-2 py-2 ps-4 pe-2">
        <h2 ref={heading} tabIndex={-1} className="rounded font-semibold">
          {MEETING.people} <span className="font-normal text-muted">· {peopleCount(others.length + 1)}</span>
        </h2>
        <IconButton label={MEETING.close} icon={<X aria-hidden="true" className="size-5" />} small onClick={onClose} />
      </div>
      <ul className="min-h-0 flex-1 overflow-y-auto px-2 pb-3">
        {self ? <Person participant={self} self /> : null}
        {others.map((participant) => (
          <Person key={participant.id} participant={participant} connection={connectionLabel(participant.peer, participant.connected, relay)} />
        ))}
      </ul>
    </aside>
  );
}

interface PersonProps {
  readonly participant: Participant;
  readonly self?: boolean;
  readonly connection?: string | undefined;
}

function Person({ participant: { id, name, role, sending }, self = false, connection }: PersonProps) {
  const about = [self ? MEETING.you : '', role === 'host' ? MEETING.host : '', connection ?? ''].filter((part) => part !== '');
  return (
    <li className="flex items-center gap-3 rounded-lg px-2 py-2">
      <Avatar name={name} seed={id} className="w-9 shrink-0 text-sm" />
      <div className="min-w-0 flex-1">
        <p className="truncate leading-snug">
          <bdi>{name}</bdi>
        </p>
        {about.length === 0 ? null : <p className="text-xs text-muted">{about.join(' · ')}</p>}
      </div>
      {sending.screen ? <State icon={MonitorUp} words={MEETING.states.sharing} /> : null}
      {sending.camera ? null : <State icon={VideoOff} words={MEETING.states.cameraOff} />}
      {sending.microphone ? null : <State icon={MicOff} words={MEETING.states.microphoneOff} />}
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
