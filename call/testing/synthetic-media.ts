/** LocalMedia without devices: a camera that makes gray frames and a microphone that hums, for engines in Node. */
import wrtc from '@roamhq/wrtc';
import type { LocalMediaState, ScreenContent } from '../call-state.ts';
import { NO_EFFECTS } from '../effects-choice.ts';
import type { LocalMedia } from '../local-media.ts';
import type { LocalTracks } from '../slots.ts';
import { Store } from '../store.ts';

const { RTCAudioSource, RTCVideoSource } = wrtc.nonstandard;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const SMALL: PictureSize = { width: 160, height: 90 };
const FRAMES_A_SECOND = 15;
/** The only sound that libwebrtc takes: 10 ms of 16-bit samples. */
const SAMPLES_A_SECOND = 48_000;

const OFF = { state: 'off' } as const;

/** A moving picture; `stop` ends it. */
function syntheticVideo({ width, height }: PictureSize): { readonly track: MediaStreamTrack; stop(): void } {
  const source = new RTCVideoSource();
  const track = source.createTrack();
  const data = new Uint8Array((width * height * 3) / 2).fill(128);
  let frame = 0;
  const timer = setInterval(() => {
    frame += 1;
    data.fill(frame % 256, 0, width * height);
    source.onFrame({ width, height, data });
  }, 1_000 / FRAMES_A_SECOND);
  return {
    track,
    stop() {
      clearInterval(timer);
      track.stop();
    },
  };
}

function syntheticAudio(): { readonly track: MediaStreamTrack; stop(): void } {
  const source = new RTCAudioSource();
  const track = source.createTrack();
  const samples = new Int16Array(SAMPLES_A_SECOND / 100);
  for (const index of samples.keys()) samples[index] = Math.sin((2 * Math.PI * 440 * index) / SAMPLES_A_SECOND) * 12_000;
  const timer = setInterval(() => source.onData({ samples, sampleRate: SAMPLES_A_SECOND, bitsPerSample: 16, channelCount: 1, numberOfFrames: samples.length }), 10);
  return {
    track,
    stop() {
      clearInterval(timer);
      track.stop();
    },
  };
}

type Made = ReturnType<typeof syntheticVideo>;

export class SyntheticMedia implements LocalMedia {
  readonly #size: PictureSize;
  readonly #made: { microphone?: Made; camera?: Made; screen?: Made } = {};
  readonly #store = new Store<LocalMediaState>({
    microphone: OFF,
    camera: OFF,
    screen: OFF,
    devices: { microphone: [], camera: [], speaker: [] },
    chosen: { microphone: '', camera: '', speaker: '' },
    saving: { lowBandwidth: false, audioOnly: false },
    effects: NO_EFFECTS,
  });

  constructor(size: PictureSize = SMALL) {
    this.#size = size;
  }

  readonly getState = (): LocalMediaState => this.#store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  getTracks(): LocalTracks {
    const { microphone, camera, screen } = this.#made;
    return { microphone: microphone?.track ?? null, camera: camera?.track ?? null, screen: screen?.track ?? null, screenAudio: null };
  }

  async open(): Promise<void> {
    await this.setMicrophone(true);
    await this.setCamera(true);
  }

  async setMicrophone(on: boolean, startedMuted = false): Promise<void> {
    this.#set('microphone', on);
    if ((this.getState().startedMuted ?? false) !== startedMuted) this.#store.set({ ...this.getState(), startedMuted });
  }

  async setCamera(on: boolean): Promise<void> {
    this.#set('camera', on);
  }

  /** As a real device change does: another track takes the place of the one in use. */
  async chooseDevice(kind: 'microphone' | 'camera' | 'speaker'): Promise<void> {
    if (kind === 'speaker' || !this.#made[kind]) return;
    this.#set(kind, false);
    this.#set(kind, true);
  }

  async switchCamera(): Promise<void> {
    await this.chooseDevice('camera');
  }

  /** A picture of gray has nothing before a background. */
  async setBackground(): Promise<void> {
    return undefined;
  }

  async setNoiseSuppression(): Promise<void> {
    return undefined;
  }

  async shareScreen(): Promise<void> {
    this.#set('screen', true);
  }

  stopSharing(): void {
    this.#set('screen', false);
  }

  setLowBandwidth(on: boolean): void {
    this.#store.set({ ...this.getState(), saving: { ...this.getState().saving, lowBandwidth: on } });
  }

  async setAudioOnly(on: boolean): Promise<void> {
    this.#store.set({ ...this.getState(), saving: { ...this.getState().saving, audioOnly: on } });
    this.#set('camera', !on);
  }

  setScreenContent(content: ScreenContent): void {
    const { screen } = this.getState();
    if (screen.state === 'on') this.#store.set({ ...this.getState(), screen: { ...screen, content } });
  }

  microphoneLevel(): number {
    return this.#made.microphone ? 0.25 : 0;
  }

  microphoneSilent(): undefined {
    return undefined;
  }

  mutedLevel(): undefined {
    return undefined;
  }

  release(): void {
    for (const source of ['microphone', 'camera', 'screen'] as const) this.#set(source, false);
  }

  #set(source: 'microphone' | 'camera' | 'screen', on: boolean): void {
    const made = this.#made[source];
    if (on === (made !== undefined)) return;
    if (on) this.#made[source] = source === 'microphone' ? syntheticAudio() : syntheticVideo(this.#size);
    else delete this.#made[source];
    const track = this.#made[source]?.track;
    const about = source === 'screen' ? { content: 'text', surface: 'other' } : {};
    this.#store.set({ ...this.getState(), [source]: track ? { state: 'on', stream: new wrtc.MediaStream([track]), ...about } : OFF });
    made?.stop();
  }
}
