/**
 * Tells the browser how microphone and camera stand, and does what is pressed on its own picture-in-picture, on a lock screen or on a
 * headset (W3C mediasession, section 6).
 */
import { useEffect } from 'react';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { isOn } from '../is-on.ts';

/** Those of a conference are not in TypeScript's library yet. */
type Action = 'togglemicrophone' | 'togglecamera' | 'hangup' | 'enterpictureinpicture';

interface ConferenceSession {
  setMicrophoneActive?(active: boolean): Promise<void> | undefined;
  setCameraActive?(active: boolean): Promise<void> | undefined;
  setActionHandler(action: Action, handler: (() => void) | null): void;
}

const session = (): ConferenceSession | undefined => (navigator as { readonly mediaSession?: unknown }).mediaSession as ConferenceSession | undefined;

/** @param onLeaveTab the person has gone to another tab, and the browser would show the meeting above it */
export function useMediaSession(onLeaveTab: () => Promise<void>): void {
  const call = useCall();
  const microphone = useCallState(({ media }) => isOn(media.microphone));
  const camera = useCallState(({ media }) => isOn(media.camera));

  useEffect(() => {
    // Refused where no device is in use, and then there is nothing to tell.
    session()?.setMicrophoneActive?.(microphone)?.catch(() => undefined);
  }, [microphone]);
  useEffect(() => {
    session()?.setCameraActive?.(camera)?.catch(() => undefined);
  }, [camera]);

  useEffect(() => {
    const media = () => call.getSnapshot().media;
    const stops = [
      handle('togglemicrophone', () => void call.devices.setMicrophone(!isOn(media().microphone))),
      handle('togglecamera', () => void call.devices.setCamera(!isOn(media().camera))),
      handle('hangup', () => void call.leave()),
      handle('enterpictureinpicture', () => void onLeaveTab()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [call, onLeaveTab]);
}

/** Returns how it is undone. */
function handle(action: Action, handler: () => void): () => void {
  try {
    session()?.setActionHandler(action, handler);
  } catch {
    // A browser that does not know an action throws a TypeError, and never asks for it.
    return () => undefined;
  }
  return () => session()?.setActionHandler(action, null);
}
