/** Five seconds of oneself, played back as the others would see and hear them, and what was found. */
import { useState } from 'react';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { Playback } from './playback.tsx';
import { Recording } from './recording.tsx';
import { useTake } from './use-take.ts';

export default function SelfTest() {
  const selfTest = useWords('selfTest');
  const [take, setTake] = useState(1);
  return (
    <>
      <p className="text-sm text-muted">{selfTest.local}</p>
      <ShownTake key={take} onAgain={() => setTake(take + 1)} />
    </>
  );
}

function ShownTake({ onAgain }: { readonly onAgain: () => void }) {
  const selfTest = useWords('selfTest');
  const take = useTake();
  switch (take.state) {
    case 'waiting':
      return <p role="status">{selfTest.waiting}</p>;
    case 'recording':
      return <Recording stream={take.stream} secondsLeft={take.secondsLeft} />;
    case 'recorded':
      return <Playback url={take.url} picture={take.picture} verdict={take.verdict} onAgain={onAgain} />;
    case 'impossible':
      return (
        <>
          <p role="alert">{selfTest.impossible[take.why]}</p>
          {take.why === 'failed' ? <Button onClick={onAgain}>{selfTest.again}</Button> : null}
        </>
      );
    default:
      return take satisfies never;
  }
}
