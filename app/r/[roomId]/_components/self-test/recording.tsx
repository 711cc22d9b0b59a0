/** While it records: oneself in the mirror, and how long it still lasts. */
import { StreamVideo } from '../../../../_ui/stream-video.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { LevelMeter } from '../level-meter.tsx';
import { Screen } from './screen.tsx';

export function Recording({ stream, secondsLeft }: { readonly stream: MediaStream; readonly secondsLeft: number }) {
  const selfTest = useWords('selfTest');
  const [picture, sound] = [stream.getVideoTracks().length > 0, stream.getAudioTracks().length > 0];
  return (
    <>
      <Screen picture={picture}>{picture ? <StreamVideo stream={stream} mirrored /> : null}</Screen>
      <div className="flex items-baseline justify-between gap-4">
        <p role="status" className="font-medium">
          {sound ? selfTest.recording : selfTest.recordingPicture}
        </p>
        <p role="timer" className="shrink-0 text-muted tabular-nums">
          {selfTest.secondsLeft(secondsLeft)}
        </p>
      </div>
      {sound ? <LevelMeter /> : null}
    </>
  );
}
