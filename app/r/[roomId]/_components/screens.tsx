/** Shared screens: somebody else's on the stage, and one's own among the people, where it is a reminder and not a mirror hall. */
import { MonitorUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ParticipantId } from '#protocol/participant';
import { Button } from '../../../_ui/button.tsx';
import { StreamVideo } from '../../../_ui/stream-video.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState, useRemote } from '../_call/call-context.ts';
import { screenKey } from './layout/compose.ts';
import { TilePin } from './layout/pin-button.tsx';

export function RemoteScreen({ id }: { readonly id: ParticipantId }) {
  const { meeting } = useWords('meeting');
  const participant = useRemote(id);
  const stream = participant?.streams.screen;
  if (!participant || !stream) return null;
  return (
    <ScreenFrame label={meeting.screenOf(participant.name)} caption={<bdi>{meeting.screenOf(participant.name)}</bdi>}>
      <StreamVideo stream={stream} fit="contain" />
      <TilePin tile={screenKey(id)} name={meeting.screenOf(participant.name)} />
    </ScreenFrame>
  );
}

export function OwnScreen() {
  const { meeting } = useWords('meeting');
  const call = useCall();
  const name = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self.name : ''));
  const stream = useCallState(({ media }) => (media.screen.state === 'on' ? media.screen.stream : undefined));
  if (!stream) return null;
  return (
    <ScreenFrame label={meeting.screenOf(name)} caption={meeting.sharingYours}>
      <StreamVideo stream={stream} fit="contain" />
      <Button look="danger" className="absolute min-h-9 rounded-lg px-3 py-1 text-sm" onClick={() => call.devices.stopSharing()}>
        {meeting.stopSharing}
      </Button>
    </ScreenFrame>
  );
}

interface ScreenFrameProps {
  readonly label: string;
  readonly caption: ReactNode;
  readonly children: ReactNode;
}

function ScreenFrame({ label, caption, children }: ScreenFrameProps) {
  return (
    <div role="group" aria-label={label} className="group/tile relative grid size-full place-items-center overflow-hidden rounded-xl bg-black text-white">
      {children}
      <p className="absolute inset-x-0 bottom-0 flex p-2">
        <span className="flex min-w-0 items-center gap-1.5 rounded-lg bg-black/70 px-2 py-1 text-sm">
          <MonitorUp aria-hidden="true" className="size-4 shrink-0" />
          <span className="truncate">{caption}</span>
        </span>
      </p>
    </div>
  );
}
