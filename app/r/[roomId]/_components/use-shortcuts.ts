/**
 * Ctrl or Cmd with D and E switch the microphone and the camera; with Shift, H raises the hand, M and P open chat and people, and the
 * question mark says so. In a field, or with more modifiers, they mean something else.
 */
import { useEffect } from 'react';
import type { CallStore } from '#call/call-state';
import { useCall } from '../_call/call-context.ts';
import type { Panel } from './control-bar.tsx';
import { isField } from './is-field.ts';
import { isHandUp } from './is-hand-up.ts';
import { isOn } from './is-on.ts';

/** What there is to open: in the meeting. */
export interface Opens {
  readonly toggle: (panel: Panel) => void;
  readonly showKeys: () => void;
}

/** @param view the window that the keys are pressed in: this one, or a small one of ours */
export function useShortcuts(opens?: Opens, view?: Window): void {
  const call = useCall();
  useEffect(() => {
    const pressedIn = view ?? window;
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOf(event, opens);
      if (!action || event.repeat || isField(event.target) || pressedIn.document.querySelector('dialog[open]')) return;
      event.preventDefault();
      action(call);
    };
    pressedIn.addEventListener('keydown', onKeyDown);
    return () => pressedIn.removeEventListener('keydown', onKeyDown);
  }, [call, opens, view]);
}

type Action = (call: CallStore) => void;

const ACTIONS: Readonly<Record<string, Action>> = {
  d: (call) => void call.devices.setMicrophone(!isOn(call.getSnapshot().media.microphone)),
  e: (call) => void call.devices.setCamera(!isOn(call.getSnapshot().media.camera)),
};

function actionOf(event: KeyboardEvent, opens: Opens | undefined): Action | undefined {
  if (event.ctrlKey === event.metaKey || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (!event.shiftKey) return ACTIONS[key];
  return opens && inMeeting(opens)[key];
}

const inMeeting = ({ toggle, showKeys }: Opens): Readonly<Record<string, Action>> => ({
  h: (call) => call.raiseHand(!isHandUp(call.getSnapshot())),
  m: () => toggle('chat'),
  p: () => toggle('people'),
  // What the key with the slash gives with Shift, on most keyboards and on some.
  '?': showKeys,
  '/': showKeys,
});
