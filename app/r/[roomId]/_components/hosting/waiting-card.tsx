/**
 * Tells a host who waits to be let in, with a sound. It has a place of its own above the stage, so that it covers nothing. The meeting's
 * one live region says it to a screen reader.
 */
import type { Knock } from '#protocol/actions';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useKnockSound } from '../sounds/use-knock-sound.ts';
import { Failure } from './failure.tsx';
import { KnockList, KnockRow, SMALL } from './knocks.tsx';
import { useActing } from './use-acting.ts';

export interface WaitingCardProps {
  readonly waiting: readonly Knock[];
  readonly listed: boolean;
}

export default function WaitingCard({ waiting, listed }: WaitingCardProps) {
  const { hosting } = useWords('hosting');
  const { act, failure } = useActing();
  useKnockSound(waiting);
  const [first] = waiting;
  if (listed || !first) return null;
  const onAct = (...[action]: Parameters<typeof act>) => void act(action);
  return (
    <section aria-label={hosting.waiting} className="mx-2 mb-1 flex shrink-0 animate-appear flex-col gap-2 rounded-xl border border-line bg-raised py-2 ps-4 pe-2 text-sm sm:mx-2.5">
      {waiting.length === 1 ? (
        <KnockRow knock={first} onAct={onAct} sentence />
      ) : (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="font-medium">{hosting.want(waiting.length)}</h2>
            <Button look="primary" className={SMALL} onClick={() => onAct({ kind: 'admit-all' })}>
              {hosting.admitAll}
            </Button>
          </div>
          <div className="max-h-32 overflow-y-auto p-0.5 short:max-h-12">
            <KnockList waiting={waiting} onAct={onAct} />
          </div>
        </>
      )}
      <Failure of={failure} />
    </section>
  );
}
