/** Ctrl or Cmd with D and E switch the microphone and the camera, with Shift H raises the hand, M and P open chat and people: in a field, or with more modifiers, they mean something else. */
import { useEffect } from 'react';
import type { CallStore } from '#call/call-state';
import { useCall } from '../_call/call-context.ts';
import type { Panel } from './control-bar.tsx';
import { isHandUp } from './is-hand-up.ts';
import { isOn } from './is-on.ts';

/** @param toggle opens and closes a panel, where there are any: in the meeting */
export function useShortcuts(toggle?: (panel: Panel) => void): void {
  const call = useCall();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event, toggle);
      if (!action || event.repeat || isField(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      action(call);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [call, toggle]);
}

type Action = (call: CallStore) => void;

const ACTIONS: Readonly<Record<string, Action>> = {
  d: (call) => void call.setMicrophone(!isOn(call.getSnapshot().media.microphone)),
  e: (call) => void call.setCamera(!isOn(call.getSnapshot().media.camera)),
};

function actionOf(event: KeyboardEvent, toggle: ((panel: Panel) => void) | undefined): Action | undefined {
  if (event.ctrlKey === event.metaKey || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (!event.shiftKey) return ACTIONS[key];
  return toggle && inMeeting(toggle)[key];
}

const inMeeting = (toggle: (panel: Panel) => void): Readonly<Record<string, Action>> => ({
  h: (call) => call.raiseHand(!isHandUp(call.getSnapshot())),
  m: () => toggle('chat'),
  p: () => toggle('people'),
});

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null);
}
