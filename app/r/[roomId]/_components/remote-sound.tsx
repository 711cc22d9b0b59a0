/**
 * Everybody's sound, apart from the tiles, so that no change of the layout interrupts it. Where the browser does not let a page
 * make sound before a press, one button asks for it.
 */
import { Volume2 } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';
import { StreamAudio } from './stream-audio.tsx';
import { participantsOf } from './use-roster.ts';

export function RemoteSound() {
  const { meeting } = useWords('meeting');
  const participants = useCallState(participantsOf);
  // Every playing element costs a mixer of its own, silent or not.
  const sharing = participants.filter(({ sending }) => sending.screen);
  const sink = useCallState(({ media }) => media.chosen.speaker);
  const [blocked, setBlocked] = useState(false);
  const elements = useRef<HTMLDivElement>(null);
  const onBlocked = useCallback(() => setBlocked(true), []);

  const turnOn = async () => {
    const all = [...(elements.current?.querySelectorAll('audio') ?? [])];
    const outcomes = await Promise.allSettled(all.map((audio) => audio.play()));
    setBlocked(outcomes.some(({ status }) => status === 'rejected'));
  };

  return (
    <>
      <div ref={elements} hidden>
        {participants.map(({ id, streams }) => (
          <StreamAudio key={id} stream={streams.microphone} sink={sink} onBlocked={onBlocked} />
        ))}
        {sharing.map(({ id, streams }) => (
          <StreamAudio key={`screen of ${id}`} stream={streams.screen} sink={sink} onBlocked={onBlocked} />
        ))}
      </div>
      {blocked ? (
        <div className="absolute inset-x-0 top-12 z-20 flex flex-col items-center gap-2 p-4 text-center">
          <p role="alert" className="rounded-lg bg-black/80 px-3 py-1.5 text-sm">
            {meeting.soundBlocked}
          </p>
          <Button look="primary" onClick={() => void turnOn()}>
            <Volume2 aria-hidden="true" className="size-5" />
            {meeting.turnOnSound}
          </Button>
        </div>
      ) : null}
    </>
  );
}
