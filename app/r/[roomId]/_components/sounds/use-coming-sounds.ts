/** Lets the person hear who comes and goes, as coming-sound.ts says. */
import { useEffect } from 'react';
import type { CallSnapshot } from '#call/call-state';
import type { ParticipantId } from '#protocol/participant';
import { COMING_SOUNDS } from '../../../../_remembered/switch-keys.ts';
import { useCall } from '../../_call/call-context.ts';
import { playOn } from '../speaker.ts';
import { useRememberedSwitch } from '../use-remembered-switch.ts';
import { comingSound } from './coming-sound.ts';

export function useComingSounds(): void {
  const call = useCall();
  const [wanted] = useRememberedSwitch(COMING_SOUNDS);

  useEffect(() => {
    if (!wanted) return;
    let before = othersOf(call.getSnapshot()) ?? [];
    let heardAt = Number.NEGATIVE_INFINITY;
    return call.subscribe(() => {
      const { phase, media } = call.getSnapshot();
      const after = othersOf({ phase });
      if (!after) return;
      const sound = comingSound({ before, after, sinceLast: performance.now() - heardAt });
      before = after;
      if (!sound) return;
      heardAt = performance.now();
      // Where it cannot be played (the server is away, no press yet) nothing is lost that is not seen, too.
      playOn(new Audio(`/sounds/${sound}.wav`), media.chosen.speaker).catch(() => undefined);
    });
  }, [call, wanted]);
}

/** Undefined outside of a meeting: who leaves hears nobody leave. */
function othersOf({ phase }: Pick<CallSnapshot, 'phase'>): readonly ParticipantId[] | undefined {
  return phase.state === 'joined' ? phase.participants.map(({ id }) => id) : undefined;
}
