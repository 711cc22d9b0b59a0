/** Ctrl or Cmd with D and E switch the microphone and the camera: in a field, or with more modifiers, they mean something else. */
import { useEffect } from 'react';
import type { CallStore } from '#call/call-state';
import { useCall } from '../_call/call-context.ts';
import { isOn } from './is-on.ts';

export function useShortcuts(): void {
  const call = useCall();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.repeat || isField(event.target)) return;
      event.preventDefault();
      action(call);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [call]);
}

function actionOf(event: KeyboardEvent): ((call: CallStore) => void) | undefined {
  if (event.ctrlKey === event.metaKey || event.altKey || event.shiftKey) return undefined;
  switch (event.key.toLowerCase()) {
    case 'd':
      return (call) => void call.setMicrophone(!isOn(call.getSnapshot().media.microphone));
    case 'e':
      return (call) => void call.setCamera(!isOn(call.getSnapshot().media.camera));
    default:
      return undefined;
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}
