/** Lets a host hear that somebody new waits to be let in. */
import { useEffect, useRef } from 'react';
import type { Knock, KnockId } from '#protocol/actions';
import { COMING_SOUNDS } from '../../../../_remembered/switch-keys.ts';
import { useCall } from '../../_call/call-context.ts';
import { playOn } from '../speaker.ts';
import { useRememberedSwitch } from '../use-remembered-switch.ts';

export function useKnockSound(waiting: readonly Knock[]): void {
  const call = useCall();
  const [wanted] = useRememberedSwitch(COMING_SOUNDS);
  const known = useRef<ReadonlySet<KnockId>>(new Set());

  useEffect(() => {
    const someNew = waiting.some(({ id }) => !known.current.has(id));
    known.current = new Set(waiting.map(({ id }) => id));
    if (!someNew || !wanted) return;
    // Where it cannot be played (no press yet) nothing is lost that is not seen, too.
    playOn(new Audio('/sounds/knock.wav'), call.getSnapshot().media.chosen.speaker).catch(() => undefined);
  }, [waiting, wanted, call]);
}
