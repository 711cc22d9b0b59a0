/** This browser's microphone, camera and screen, as the call sees them. The real one is device-media.ts. */
import type { LocalMediaState, ScreenContent } from './call-state.ts';
import type { Background, NoiseSuppression } from './effects-choice.ts';
import type { LocalTracks } from './slots.ts';

/** What a person may do with their own devices. Every intent is safe at any time; what makes no sense now does nothing. */
export interface Devices {
  /**
   * Asks for the microphone and the camera (those that the person left on), together.
   *
   * @param anew also for what is asked for already: a browser may have put its question out of sight
   */
  open(anew?: boolean): Promise<void>;
  setMicrophone(on: boolean): Promise<void>;
  setCamera(on: boolean): Promise<void>;
  chooseDevice(kind: 'microphone' | 'camera' | 'speaker', deviceId: string): Promise<void>;
  /** From the front of a phone to its back, and back; where cameras do not say which way they look, to the next one. */
  switchCamera(): Promise<void>;
  /** What is behind the person. A camera that is on shows itself as before until the new background is ready. `own` takes the picture that is kept now. */
  setBackground(background: Background): Promise<void>;
  setNoiseSuppression(kind: NoiseSuppression): Promise<void>;
  /** Opens the browser's picker. */
  shareScreen(): Promise<void>;
  stopSharing(): void;
  /** Sends the camera small. */
  setLowBandwidth(on: boolean): void;
  /** Sends no camera and receives none. Off, the camera is as it was; to switch the camera on ends it, too. */
  setAudioOnly(on: boolean): Promise<void>;
  /** Makes the shared screen good for this, from now on. */
  setScreenContent(content: ScreenContent): void;
  /** RMS of the microphone now (of the last 20 ms or so), 0 to 1; 0 while it is off. */
  microphoneLevel(): number;
  /** Whether the microphone is on and gave nothing at all for the last half second. Undefined while it is off, and where the browser does not let the page listen. */
  microphoneSilent(): boolean | undefined;
}

export interface LocalMedia extends Devices {
  /** @param startedMuted off for this meeting alone, and not by the person's choice: a microphone that is being asked for is opened all the same */
  setMicrophone(on: boolean, startedMuted?: boolean): Promise<void>;
  getState(): LocalMediaState;
  subscribe(listener: () => void): () => void;
  /** What is to be sent now. */
  getTracks(): LocalTracks;
  /** The same of a microphone that is off, and open: nobody else hears it. Undefined where it is on, or not open. */
  mutedLevel(): number | undefined;
  /** Lets go of every device, so that the camera's light goes out. `open` may follow. */
  release(): void;
}
