/**
 * LocalMedia on the browser's devices. A camera that is off is released, so that its light goes out; a microphone that is
 * off stays open, disabled, so that it is back without a pause.
 *
 * Every wish is numbered by source: when the browser answers a wish that a later one has overtaken (off, or another device),
 * the late track is stopped and forgotten.
 */
import type { DataSaving, Device, LocalMediaState, ScreenContent, SourceState } from './call-state.ts';
import { type Captured, captureDevice, captureDevices, type DeviceSource, type Wanted } from './capture.ts';
import type { DeviceCondition } from './interruption.ts';
import { LevelMeter } from './level-meter.ts';
import type { LocalMedia } from './local-media.ts';
import { otherCamera } from './other-camera.ts';
import type { PreferenceStorage } from './preferences.ts';
import type { Revivable } from './revive.ts';
import { ScreenShare } from './screen-share.ts';
import { type LocalTracks, NO_TRACKS } from './slots.ts';
import { Store } from './store.ts';

const OFF = { state: 'off' } as const;

export class DeviceMedia implements LocalMedia, Revivable {
  readonly #preferences: PreferenceStorage;
  readonly #store: Store<LocalMediaState>;
  readonly #tracks = new Map<DeviceSource, MediaStreamTrack>();
  /** What was taken away, and not got again since. */
  readonly #lost = new Set<DeviceSource>();
  readonly #wishes = { microphone: 0, camera: 0 };
  readonly #screen = new ScreenShare((screen) => this.#publish({ screen }));
  #sending: LocalTracks = NO_TRACKS;
  #meter: LevelMeter | undefined;
  #reviving: AbortController | undefined;

  constructor(preferences: PreferenceStorage) {
    this.#preferences = preferences;
    const { microphone, camera, speaker, lowBandwidth, audioOnly } = preferences.load();
    this.#store = new Store<LocalMediaState>({
      microphone: OFF,
      camera: OFF,
      screen: OFF,
      devices: { microphone: [], camera: [], speaker: [] },
      chosen: { microphone, camera, speaker },
      saving: { lowBandwidth, audioOnly },
    });
  }

  readonly getState = (): LocalMediaState => this.#store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);
  readonly getTracks = (): LocalTracks => this.#sending;

  async open(anew = false): Promise<void> {
    const { microphoneOn, cameraOn } = this.#preferences.load();
    const { microphone, camera, chosen, saving } = this.getState();
    const wanted = {
      ...(microphoneOn && isToAsk(microphone, anew) ? { microphone: chosen.microphone } : {}),
      ...(cameraOn && !saving.audioOnly && isToAsk(camera, anew) ? { camera: chosen.camera } : {}),
    };
    const sources = Object.keys(wanted) as DeviceSource[];
    if (sources.length > 0) {
      const wishes = sources.map((source) => this.#begin(source));
      const captured = await captureDevices(wanted);
      for (const [index, source] of sources.entries()) this.#finish(source, wishes[index], captured[source]);
    }
    this.#keepAlive();
    await this.#listDevices();
    (navigator as Partial<Navigator>).mediaDevices?.addEventListener('devicechange', this.#listDevices);
  }

  async setMicrophone(on: boolean): Promise<void> {
    this.#remember({ microphoneOn: on });
    const track = this.#tracks.get('microphone');
    // Who switches it on wants it back from whatever paused it.
    if (track && !(on && track.muted)) {
      track.enabled = on;
      this.#publish({ microphone: on ? { state: 'on', stream: new MediaStream([track]) } : OFF });
    } else if (on) await this.#start('microphone');
    else this.#stop('microphone');
  }

  async setCamera(on: boolean): Promise<void> {
    this.#remember({ cameraOn: on });
    if (!on) return this.#stop('camera');
    // Whoever switches it on wants it.
    this.#save({ audioOnly: false });
    if (!this.#tracks.has('camera')) await this.#start('camera');
  }

  setLowBandwidth(on: boolean): void {
    this.#save({ lowBandwidth: on });
  }

  async setAudioOnly(on: boolean): Promise<void> {
    this.#save({ audioOnly: on });
    if (on) this.#stop('camera');
    else if (this.#preferences.load().cameraOn && !this.#tracks.has('camera')) await this.#start('camera');
  }

  async chooseDevice(kind: 'microphone' | 'camera' | 'speaker', deviceId: string): Promise<void> {
    this.#remember({ [kind]: deviceId });
    this.#publish({ chosen: { ...this.getState().chosen, [kind]: deviceId } });
    if (kind !== 'speaker' && this.#tracks.has(kind)) await this.#start(kind);
  }

  async switchCamera(): Promise<void> {
    if (!this.#tracks.has('camera')) return;
    const { chosen, devices, facing } = this.getState();
    const other = otherCamera(facing, devices.camera, chosen.camera);
    if (typeof other === 'string') return this.chooseDevice('camera', other);
    // Many phones open one camera at a time only.
    this.#drop('camera');
    await this.#start('camera', other);
    const track = this.#tracks.get('camera');
    if (!track) return this.#start('camera');
    const { deviceId: camera = '' } = track.getSettings();
    this.#remember({ camera });
    this.#publish({ chosen: { ...this.getState().chosen, camera } });
  }

  conditionOf(source: DeviceSource): DeviceCondition | undefined {
    const track = this.#tracks.get(source);
    if (!track) return this.#lost.has(source) ? 'ended' : undefined;
    if (track.muted) return 'muted';
    return source === 'microphone' && this.#meter?.silent() ? 'silent' : 'fine';
  }

  interrupted(): boolean {
    return this.#meter?.interrupted() ?? false;
  }

  reopen(source: DeviceSource): void {
    this.#lost.add(source);
    // Safari gives the same silence once more to who still holds it.
    this.#drop(source);
    void this.#start(source);
  }

  giveUp(source: DeviceSource): void {
    this.#stop(source);
    this.#publish({ [source]: { state: 'failed', error: 'in-use' } });
  }

  paused(source: DeviceSource): void {
    this.#publish({ paused: { source } });
  }

  shareScreen(): Promise<void> {
    return this.#screen.start();
  }

  stopSharing(): void {
    this.#screen.stop();
  }

  setScreenContent(content: ScreenContent): void {
    this.#screen.setContent(content);
  }

  microphoneLevel(): number {
    return this.getState().microphone.state === 'on' ? (this.#meter?.level() ?? 0) : 0;
  }

  microphoneSilent(): boolean | undefined {
    return this.getState().microphone.state === 'on' ? this.#meter?.silent() : undefined;
  }

  mutedLevel(): number | undefined {
    return this.getState().microphone.state === 'off' ? this.#meter?.level() : undefined;
  }

  release(): void {
    (navigator as Partial<Navigator>).mediaDevices?.removeEventListener('devicechange', this.#listDevices);
    this.#reviving?.abort();
    this.#reviving = undefined;
    this.#stop('microphone');
    this.#stop('camera');
    this.stopSharing();
  }

  /** Fetched apart, because a lobby is to be seen first. Where it cannot be fetched, what the system takes is gone until it is pressed. */
  #keepAlive(): void {
    if (this.#reviving) return;
    const { signal } = (this.#reviving = new AbortController());
    import('./revive.ts').then(
      ({ revive }) => revive(this, signal),
      () => (this.#reviving = undefined),
    );
  }

  async #start(source: DeviceSource, wanted: Wanted = this.getState().chosen[source]): Promise<void> {
    const wish = this.#begin(source);
    this.#finish(source, wish, await captureDevice(source, wanted));
    await this.#listDevices();
  }

  /** A source that is on stays on, with its old track, until the new one is there. */
  #begin(source: DeviceSource): number {
    if (this.getState()[source].state !== 'on') this.#publish({ [source]: { state: 'starting' } });
    return ++this.#wishes[source];
  }

  #finish(source: DeviceSource, wish: number | undefined, captured: Captured | undefined): void {
    if (!captured || wish !== this.#wishes[source]) {
      if (captured?.ok) captured.track.stop();
      return;
    }
    this.#drop(source);
    if (!captured.ok) return this.#publish({ [source]: { state: 'failed', error: captured.error } });
    const { track } = captured;
    this.#lost.delete(source);
    this.#tracks.set(source, track);
    if (source === 'microphone') this.#meter = new LevelMeter(track);
    track.addEventListener('ended', () => void this.#onEnded(source, track));
    // A microphone that was off stays off on the new device.
    track.enabled = source === 'camera' || this.#preferences.load().microphoneOn;
    const facing = source === 'camera' ? { facing: track.getSettings().facingMode } : {};
    this.#publish({ [source]: track.enabled ? { state: 'on', stream: new MediaStream([track]) } : OFF, ...facing });
  }

  #stop(source: DeviceSource): void {
    this.#wishes[source] += 1;
    this.#lost.delete(source);
    this.#drop(source);
    this.#publish({ [source]: OFF });
  }

  #drop(source: DeviceSource): void {
    this.#tracks.get(source)?.stop();
    this.#tracks.delete(source);
    if (source === 'microphone') {
      this.#meter?.close();
      this.#meter = undefined;
    }
  }

  /** The device was unplugged, or taken away: another takes its place where there is one. */
  async #onEnded(source: DeviceSource, track: MediaStreamTrack): Promise<void> {
    if (this.#tracks.get(source) !== track) return;
    this.#lost.add(source);
    this.#publish({ chosen: { ...this.getState().chosen, [source]: '' } });
    await this.#start(source);
    const next = this.#tracks.get(source);
    if (next && next.label !== track.label) this.#publish({ switched: { source, to: next.label } });
  }

  readonly #listDevices = async (): Promise<void> => {
    const all = (await (navigator as Partial<Navigator>).mediaDevices?.enumerateDevices()) ?? [];
    const list = (kind: MediaDeviceKind): Device[] =>
      all.filter((device) => device.kind === kind && device.deviceId !== '').map(({ deviceId, label }) => ({ id: deviceId, label }));
    const devices = { microphone: list('audioinput'), camera: list('videoinput'), speaker: list('audiooutput') };
    this.#publish({ devices });
  };

  #save(change: Partial<DataSaving>): void {
    this.#remember(change);
    this.#publish({ saving: { ...this.getState().saving, ...change } });
  }

  #remember(choice: Partial<ReturnType<PreferenceStorage['load']>>): void {
    this.#preferences.save({ ...this.#preferences.load(), ...choice });
  }

  #publish(change: Partial<LocalMediaState>): void {
    const state = { ...this.getState(), ...change };
    const screen = state.screen.state === 'on' ? state.screen.stream : undefined;
    this.#sending = {
      microphone: state.microphone.state === 'on' ? (this.#tracks.get('microphone') ?? null) : null,
      camera: this.#tracks.get('camera') ?? null,
      screen: screen?.getVideoTracks()[0] ?? null,
      screenAudio: screen?.getAudioTracks()[0] ?? null,
    };
    this.#store.set(state);
  }
}

const isToAsk = ({ state }: SourceState, anew: boolean): boolean => state === 'off' || state === 'failed' || (anew && state === 'starting');
