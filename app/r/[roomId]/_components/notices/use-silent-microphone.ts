/** Whether the microphone is on and gives nothing at all, for longer than this page has patience. */
import { useEffect, useState } from 'react';
import { type Patience, SilentMicrophone } from '#call/silent-microphone';
import { useCall, useCallState } from '../../_call/call-context.ts';

/** In milliseconds: less than what one look hears. */
const LOOK_EVERY = 500;

/** @param patience must not change */
export function useSilentMicrophone(patience: Patience): boolean {
  const call = useCall();
  // Another one each time that it is switched on: who switches on means to speak.
  const stream = useCallState(({ media }) => (media.microphone.state === 'on' ? media.microphone.stream : undefined));
  const [silent, setSilent] = useState<MediaStream>();

  useEffect(() => {
    if (!stream) return;
    const microphone = new SilentMicrophone(patience);
    const timer = setInterval(() => {
      setSilent(microphone.look(call.devices.microphoneSilent(), performance.now()) ? stream : undefined);
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [call, stream, patience]);

  return stream !== undefined && silent === stream;
}
