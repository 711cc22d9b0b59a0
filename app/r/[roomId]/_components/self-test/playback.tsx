/** What was recorded, played through the chosen speaker, and what it says of the microphone. */
import { RotateCcw } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { playOn, useSpeaker } from '../speaker.ts';
import { Screen } from './screen.tsx';
import type { Verdict } from './use-take.ts';

export interface PlaybackProps {
  readonly url: string;
  readonly picture: boolean;
  readonly verdict: Verdict;
  readonly onAgain: () => void;
}

export function Playback({ url, picture, verdict, onAgain }: PlaybackProps) {
  const selfTest = useWords('selfTest');
  const speaker = useSpeaker();
  const player = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'playing' | 'played' | 'not-played'>('playing');
  const { what, todo } = selfTest.verdicts[verdict];

  const play = useCallback(() => {
    const video = player.current;
    if (!video) return;
    video.currentTime = 0;
    // Whatever the reason (the speaker is gone, the browser wants a press first), the person can try again.
    playOn(video, speaker).catch(() => setState('not-played'));
  }, [speaker]);
  useEffect(play, [play]);

  return (
    <>
      <Screen picture={picture}>
        <video ref={player} src={url} playsInline aria-label={selfTest.yourself} onEnded={() => setState('played')} className={picture ? 'size-full object-contain' : 'sr-only'} />
      </Screen>
      <p role="status">{selfTest.states[state]}</p>
      <p role="alert">
        <strong className="font-semibold">{what}</strong> {todo}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button
          onClick={() => {
            setState('playing');
            play();
          }}
        >
          <RotateCcw aria-hidden="true" className="size-4" />
          {selfTest.playAgain}
        </Button>
        <Button onClick={onAgain}>{selfTest.again}</Button>
      </div>
    </>
  );
}
