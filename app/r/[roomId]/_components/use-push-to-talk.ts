/**
 * Whoever is muted is heard for as long as they hold the space bar. A page that loses the focus meanwhile does not hear of its release,
 * so it mutes at once.
 */
import { useEffect } from 'react';
import { useCall } from '../_call/call-context.ts';
import { takesSpace } from './is-field.ts';

export function usePushToTalk(enabled: boolean): void {
  const call = useCall();
  useEffect(() => {
    if (!enabled) return;
    let talking = false;
    const stop = () => {
      if (!talking) return;
      talking = false;
      void call.devices.setMicrophone(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (takesSpace(event.target) || document.querySelector('dialog[open]')) return;
      // The page would scroll.
      event.preventDefault();
      if (event.repeat || call.getSnapshot().media.microphone.state !== 'off') return;
      talking = true;
      void call.devices.setMicrophone(true);
    };
    const onKeyUp = ({ key }: KeyboardEvent) => {
      if (key === ' ') stop();
    };
    addEventListener('keydown', onKeyDown);
    addEventListener('keyup', onKeyUp);
    addEventListener('blur', stop);
    return () => {
      stop();
      removeEventListener('keydown', onKeyDown);
      removeEventListener('keyup', onKeyUp);
      removeEventListener('blur', stop);
    };
  }, [call, enabled]);
}
