/** Plays a short sound through the chosen speaker. */
import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallReady } from '../_call/call-context.ts';
import { playOn, useSpeaker } from './speaker.ts';

export function SpeakerTest() {
  const { lobby } = useWords('page');
  const ready = useCallReady();
  const speaker = useSpeaker();
  const [failed, setFailed] = useState(false);

  const test = async () => {
    try {
      await playOn(new Audio('/sounds/test-speaker.wav'), speaker);
      setFailed(false);
    } catch {
      // Whatever the reason (the speaker is gone, playing is not allowed), the person can choose another one.
      setFailed(true);
    }
  };

  return (
    <>
      <Button className="min-h-10 rounded-lg text-sm" disabled={!ready} onClick={() => void test()}>
        <Volume2 aria-hidden="true" className="size-4" />
        {lobby.testSpeaker}
      </Button>
      {failed ? (
        <p role="alert" className="basis-full text-sm text-warn-ink">
          {lobby.testFailed}
        </p>
      ) : null}
    </>
  );
}
