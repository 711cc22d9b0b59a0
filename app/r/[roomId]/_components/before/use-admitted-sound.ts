/** Calls back whoever does something else while they wait: they hear themselves come in. */
import { useEffect } from 'react';
import { COMING_SOUNDS } from '../../../../_remembered/switch-keys.ts';
import { playOn, useSpeaker } from '../speaker.ts';
import { useRememberedSwitch } from '../use-remembered-switch.ts';

export function useAdmittedSound(admitted: boolean): void {
  const [wanted] = useRememberedSwitch(COMING_SOUNDS);
  const speaker = useSpeaker();
  useEffect(() => {
    // Where it cannot be played (the server is away) nothing is lost that is not seen, too.
    if (admitted && wanted) playOn(new Audio('/sounds/join.wav'), speaker).catch(() => undefined);
  }, [admitted, wanted, speaker]);
}
