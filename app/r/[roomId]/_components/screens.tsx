/** A shared screen, and the frame of everyone's. */
import { MonitorUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ParticipantId } from '#protocol/participant';
import { StreamVideo } from '../../../_ui/stream-video.tsx';
import { WithNames } from '../../../_ui/with-names.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useRemote } from '../_call/call-context.ts';
import { screenKey } from './layout/compose.ts';
import { TilePin } from './layout/pin-button.tsx';

export interface RemoteScreenProps {
  readonly id: ParticipantId;
  /** Whether it can be pinned where it is. */
  readonly pinnable?: boolean;
}

export function RemoteScreen({ id, pinnable = true }: RemoteScreenProps) {
  const { meeting } = useWords('meeting');
  const participant = useRemote(id);
  const stream = participant?.streams.screen;
  if (!participant || !stream) return null;
  return (
    <ScreenFrame label={meeting.screenOf(participant.name)} caption={<WithNames names={[participant.name]} say={([name = '']) => meeting.screenOf(name)} />}>
      <StreamVideo stream={stream} fit="contain" />
      {pinnable ? <TilePin tile={screenKey(id)} name={meeting.screenOf(participant.name)} /> : null}
    </ScreenFrame>
  );
}

interface ScreenFrameProps {
  readonly label: string;
  readonly caption: ReactNode;
  readonly children: ReactNode;
}

export function ScreenFrame({ label, caption, children }: ScreenFrameProps) {
  return (
    <div role="group" aria-label={label} className="@container group/tile relative grid size-full grid-rows-[minmax(0,1fr)] place-items-center overflow-hidden rounded-xl bg-black text-white">
      {children}
      <p className="absolute inset-x-0 bottom-0 flex p-1 @[15rem]:p-2">
        <span className="flex min-w-0 items-center gap-1.5 rounded-lg bg-black/70 px-1.5 py-0.5 text-xs @[15rem]:px-2 @[15rem]:py-1 @[15rem]:text-sm">
          <MonitorUp aria-hidden="true" className="size-4 shrink-0" />
          <span className="one-line">{caption}</span>
        </span>
      </p>
    </div>
  );
}
