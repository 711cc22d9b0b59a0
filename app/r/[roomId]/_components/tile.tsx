/** One participant: the picture or the avatar, and in text whatever is not as it should be. */
import { Hand, MicOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../../_ui/avatar.tsx';
import { classNames } from '../../../_ui/class-names.ts';
import { StreamVideo } from '../../../_ui/stream-video.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useHand, useSpeaking } from '../_call/call-context.ts';
import { TileReactions } from './tile-reactions.tsx';

export interface TileProps {
  readonly id: string;
  readonly name: string;
  readonly self?: boolean;
  readonly camera: MediaStream | undefined;
  readonly mirrored?: boolean;
  readonly microphone: boolean;
  /** What is wrong with the connection, in words. */
  readonly connection?: string | undefined;
  /** What to press about it. */
  readonly remedy?: ReactNode;
  /** More to press, at the corner. */
  readonly corner?: ReactNode;
}

export function Tile({ id, name, self = false, camera, mirrored = false, microphone, connection, remedy, corner }: TileProps) {
  const { meeting } = useWords('meeting');
  const speaking = useSpeaking((ids) => ids.has(id)) && microphone;
  const hand = useHand(id);
  const { microphoneOff, handRaised, speaking: isSpeaking } = meeting.states;
  const states = [name, microphone ? undefined : microphoneOff, hand === 0 ? undefined : handRaised, connection, speaking ? isSpeaking : undefined];
  return (
    <div
      role="group"
      aria-label={states.filter((state) => state !== undefined).join(meeting.stateSeparator)}
      data-participant-id={id}
      {...(self ? { 'data-self': '' } : {})}
      className="@container group/tile relative grid size-full grid-rows-[minmax(0,1fr)] place-items-center overflow-hidden rounded-xl bg-linear-to-br from-slate-800 to-slate-900 text-white forced-colors:border"
    >
      {camera ? <StreamVideo stream={camera} mirrored={mirrored} /> : <Avatar name={name} seed={id} className="w-[clamp(2.75rem,24cqw,8rem)] text-[clamp(1rem,9cqw,3rem)] @max-[15rem]:-translate-y-3" />}
      {connection === undefined ? null : (
        <p className="absolute inset-x-0 top-0 flex justify-center p-2 text-center text-xs text-amber-100 @sm:text-sm">
          <span className="rounded-lg bg-black/75 px-2.5 py-1">
            {connection} {remedy}
          </span>
        </p>
      )}
      <p className="absolute inset-x-0 bottom-0 flex p-1 @[15rem]:p-2">
        <span className="flex min-w-0 items-center gap-1.5 rounded-lg bg-black/70 px-1.5 py-0.5 text-xs leading-snug @[15rem]:px-2 @[15rem]:py-1 @[15rem]:text-sm">
          {hand === 0 ? null : <Hand aria-hidden="true" className="size-4 shrink-0 text-amber-300" />}
          {microphone ? null : <MicOff aria-hidden="true" className="size-4 shrink-0 text-rose-300" />}
          <bdi className="one-line">{name}</bdi>
          {self ? <span className="shrink-0 text-slate-300">({meeting.you})</span> : null}
        </span>
      </p>
      {corner}
      <TileReactions id={id} />
      <span
        aria-hidden="true"
        className={classNames(
          'pointer-events-none absolute inset-0 rounded-xl border-[3px] border-emerald-400 transition-opacity duration-100',
          speaking ? 'opacity-100' : 'opacity-0',
        )}
      />
    </div>
  );
}
