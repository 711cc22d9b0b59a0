/** What stands above the list of people for a host: who waits, and what concerns everybody. */
import { Hand, MicOff } from 'lucide-react';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState, useWaiting } from '../../_call/call-context.ts';
import { handsOf, participantsOf } from '../use-roster.ts';
import { Failure } from './failure.tsx';
import { SMALL } from './knocks.tsx';
import { useActing } from './use-acting.ts';
import { WaitingSection } from './waiting-section.tsx';

export default function HostTools() {
  const { hosting } = useWords('hosting');
  const waiting = useWaiting();
  const alone = useCallState((snapshot) => participantsOf(snapshot).length === 0);
  const handsUp = useCallState((snapshot) => handsOf(snapshot).length > 0);
  const { act, failure } = useActing();
  if (alone && waiting.length === 0) return null;
  return (
    <div className="flex flex-col gap-3 px-3 pb-3">
      {waiting.length === 0 ? null : <WaitingSection waiting={waiting} />}
      {alone ? null : (
        <div className="flex flex-wrap gap-2">
          <Button className={SMALL} onClick={() => void act({ kind: 'mute-all' })}>
            <MicOff aria-hidden="true" className="size-4" />
            {hosting.muteAll}
          </Button>
          {handsUp ? (
            <Button className={SMALL} onClick={() => void act({ kind: 'lower-all-hands' })}>
              <Hand aria-hidden="true" className="size-4" />
              {hosting.lowerAllHands}
            </Button>
          ) : null}
        </div>
      )}
      <Failure of={failure} />
    </div>
  );
}
