/**
 * LocalMedia on the browser's devices. A camera that is off is released, so that its light goes out; a microphone that is
 * off stays open, disabled, so that it is back without a pause.
 *
 * Every wish is numbered by source: when the browser answers a wish that a later one has overtaken (off, or another device),
 * the late track is stopped and forgotten.
 *
 * What is shown and sent may be treated first (treatment.ts): a background, stronger noise suppression. Nothing is shown or sent of a
 * new track before its treatment is ready, and a camera whose background fails goes off: it never shows what was to be hidden.
 */
import type { DataSaving, LocalMediaState, ScreenContent, SourceState } from './call-state.ts';
import { type Captured, captureDevice, captureDevices, type DeviceSource, type Wanted } from './capture.ts';
import type { Background, NoiseSuppression } from './effects-choice.ts';
import type { DeviceCondition } from './interruption.ts';
import { listDevices } from './list-devices.ts';
import { LocalEffects } from './local-effects.ts';
import type { LocalMedia } from './local-media.ts';
import { OpenTracks } from './open-tracks.ts';
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
  readonly #tracks = new OpenTracks();
  /** Which of them were asked for and not yet given. */
  readonly #capturing = new Set<DeviceSource>();
  /** What was taken away, and not got again since. */
  readonly #lost = new Set<DeviceSource>();
  readonly #wishes = { microphone: 0, camera: 0 };
  readonly #screen = new ScreenShare((screen) => this.#publish({ screen }));
  readonly #effects: LocalEffects;
  /** The background of the camera that is shown. */
  #shown: Background = 'none';
  #sending: LocalTracks = NO_TRACKS;
  #reviving: AbortController | undefined;

  constructor(preferences: PreferenceStorage) {
    this.#preferences = preferences;
    const { microphone, camera, speaker, lowBandwidth, audioOnly, background, noiseSuppression } = preferences.load();
    this.#effects = new LocalEffects({
      background,
      noiseSuppression,
      onChange: (effects) => this.#publish({ effects }),
      onTouched: () => this.#tracks.has('microphone') && void this.#start('microphone'),
    });
    this.#store = new Store<LocalMediaState>({
      microphone: OFF,
      camera: OFF,
      screen: OFF,
      devices: { microphone: [], camera: [], speaker: [] },
      chosen: { microphone, camera, speaker },
      saving: { lowBandwidth, audioOnly },
      effects: this.#effects.state,
    });
  }

  readonly getState = (): LocalMediaState => this.#store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);
  readonly getTracks = (): LocalTracks => this.#sending;
  readonly setLowBandwidth = (on: boolean): void => this.#save({ lowBandwidth: on });
  readonly shareScreen = (): Promise<void> => this.#screen.start();
  readonly stopSharing = (): void => this.#screen.stop();
  readonly setScreenContent = (content: ScreenContent): void => this.#screen.setContent(content);
  readonly interrupted = (): boolean => this.#tracks.meter?.interrupted() ?? false;
  readonly mutedLevel = (): number | undefined => (this.getState().microphone.state === 'off' ? this.#tracks.meter?.level() : undefined);
  readonly paused = (source: DeviceSource): void => this.#publish({ paused: { source } });

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
      const captured = await captureDevices({ ...wanted, suppressNoise: this.#effects.suppressNoise });
      const finished = sources.map((source, index) => this.#finish(source, wishes[index], captured[source]));
      await Promise.all([...finished, this.#listDevices()]);
    } else await this.#listDevices();
    this.#keepAlive();
    (navigator as Partial<Navigator>).mediaDevices?.addEventListener('devicechange', this.#listDevices);
  }

  async setMicrophone(on: boolean, startedMuted = false): Promise<void> {
    this.#remember({ microphoneOn: on, startedMuted });
    const track = this.#tracks.sent('microphone');
    // Who switches it on wants it back from whatever paused it.
    if (track && !(on && this.#tracks.captured('microphone')?.muted)) {
      track.enabled = on;
      this.#publish({ microphone: on ? { state: 'on', stream: new MediaStream([track]) } : OFF });
    } else if (on) await this.#start('microphone');
    else if (!startedMuted) this.#stop('microphone');
  }

  async setCamera(on: boolean): Promise<void> {
    this.#remember({ cameraOn: on });
    if (!on) return this.#stop('camera');
    // Whoever switches it on wants it.
    this.#save({ audioOnly: false });
    if (!this.#tracks.has('camera')) await this.#start('camera');
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

  async setBackground(background: Background): Promise<void> {
    this.#remember({ background });
    this.#effects.set({ background, trouble: undefined });
    // A camera that is still to be captured finds the choice when it is.
    if (this.#capturing.has('camera')) return;
    const captured = this.#tracks.captured('camera');
    // Begun with another choice: begun anew with this one.
    if (this.#effects.state.preparing) await this.#start('camera');
    else if (captured) await this.#finish('camera', this.#begin('camera'), { ok: true, track: captured.clone() });
  }

  async setNoiseSuppression(noiseSuppression: NoiseSuppression): Promise<void> {
    this.#remember({ noiseSuppression });
    this.#effects.set({ noiseSuppression, trouble: undefined });
    if (this.#tracks.has('microphone')) await this.#start('microphone');
  }

  async switchCamera(): Promise<void> {
    if (!this.#tracks.has('camera')) return;
    const { chosen, devices, facing } = this.getState();
    const other = otherCamera(facing, devices.camera, chosen.camera);
    if (typeof other === 'string') return this.chooseDevice('camera', other);
    // Many phones open one camera at a time only.
    this.#tracks.drop('camera');
    await this.#start('camera', other);
    const track = this.#tracks.captured('camera');
    if (!track) return this.#start('camera');
    const { deviceId: camera = '' } = track.getSettings();
    this.#remember({ camera });
    this.#publish({ chosen: { ...this.getState().chosen, camera } });
  }

  conditionOf(source: DeviceSource): DeviceCondition | undefined {
    const track = this.#tracks.captured(source);
    if (!track) return !this.#lost.has(source) ? undefined : this.getState()[source].state === 'starting' ? 'coming' : 'ended';
    if (track.muted) return 'muted';
    return source === 'microphone' && this.#tracks.meter?.silent() ? 'silent' : 'fine';
  }

  reopen(source: DeviceSource): void {
    this.#lost.add(source);
    // Safari gives the same silence once more to who still holds it.
    this.#tracks.drop(source);
    void this.#start(source);
  }

  giveUp(source: DeviceSource): void {
    this.#stop(source);
    this.#publish({ [source]: { state: 'failed', error: 'in-use' } });
  }

  microphoneLevel(): number {
    return this.getState().microphone.state === 'on' ? (this.#tracks.meter?.level() ?? 0) : 0;
  }

  microphoneSilent(): boolean | undefined {
    return this.getState().microphone.state === 'on' ? this.#tracks.meter?.silent() : undefined;
  }

  release(): void {
    (navigator as Partial<Navigator>).mediaDevices?.removeEventListener('devicechange', this.#listDevices);
    this.#reviving?.abort();
    this.#reviving = undefined;
    this.#stop('microphone');
    this.#stop('camera');
    this.stopSharing();
    if (this.#preferences.load().startedMuted) this.#remember({ microphoneOn: true, startedMuted: false });
  }

  /** Fetched apart, because a lobby is to be seen first. Where it cannot be fetched, what the system takes is gone until it is pressed. */
  #keepAlive(): void {
    if (this.#reviving) return;
    const { signal } = (this.#reviving = new AbortController());
    import('./inside.ts').then(
      ({ revive }) => revive(this, signal),
      () => (this.#reviving = undefined),
    );
  }

  async #start(source: DeviceSource, wanted: Wanted = this.getState().chosen[source]): Promise<void> {
    const wish = this.#begin(source);
    await this.#finish(source, wish, await captureDevice(source, wanted, this.#effects.suppressNoise));
    await this.#listDevices();
  }

  /** A source that is open stays as it is, with its old track, until the new one is there. */
  #begin(source: DeviceSource): number {
    if (!this.#tracks.has(source)) this.#publish({ [source]: { state: 'starting' } });
    this.#capturing.add(source);
    return ++this.#wishes[source];
  }

  async #finish(source: DeviceSource, wish: number | undefined, captured: Captured | undefined): Promise<void> {
    if (!captured || wish !== this.#wishes[source]) {
      if (captured?.ok) captured.track.stop();
      return;
    }
    this.#capturing.delete(source);
    if (!captured.ok) {
      this.#tracks.drop(source);
      return this.#publish({ [source]: { state: 'failed', error: captured.error } });
    }
    const { track } = captured;
    const { background } = this.#effects.state;
    const onLost = () => this.#tracks.captured('camera') === track && this.#loseCamera();
    const treatment = source === 'camera' ? await this.#effects.treatCamera(track, onLost) : await this.#effects.treatMicrophone(track);
    if (wish !== this.#wishes[source] || treatment === 'failed') {
      if (treatment !== 'failed') treatment?.stop();
      if (wish === this.#wishes[source]) this.#onBackgroundFailed(track);
      return track.stop();
    }
    if (source === 'camera') this.#shown = background;
    this.#lost.delete(source);
    const sent = this.#tracks.put(source, track, treatment);
    track.addEventListener('ended', () => void this.#onEnded(source, track));
    // A microphone that was off stays off on the new device.
    sent.enabled = source === 'camera' || this.#preferences.load().microphoneOn;
    const facing = source === 'camera' ? { facing: track.getSettings().facingMode } : {};
    this.#publish({ [source]: sent.enabled ? { state: 'on', stream: new MediaStream([sent]) } : OFF, ...facing });
  }

  #stop(source: DeviceSource): void {
    this.#wishes[source] += 1;
    this.#capturing.delete(source);
    this.#lost.delete(source);
    this.#tracks.drop(source);
    this.#publish({ [source]: OFF });
  }

  /** The device was unplugged, or taken away: another takes its place where there is one. */
  async #onEnded(source: DeviceSource, track: MediaStreamTrack): Promise<void> {
    if (this.#tracks.captured(source) !== track) return;
    this.#lost.add(source);
    this.#publish({ chosen: { ...this.getState().chosen, [source]: '' } });
    await this.#start(source);
    const next = this.#tracks.captured(source);
    if (next && next.label !== track.label) this.#publish({ switched: { source, to: next.label } });
  }

  /** The camera goes on as it was, where it was on; else it is off: nothing is shown that was to be hidden. */
  #onBackgroundFailed(track: MediaStreamTrack): void {
    const before = this.#tracks.captured('camera')?.getSettings().deviceId;
    if (before === undefined || before !== track.getSettings().deviceId) return this.#loseCamera();
    this.#remember({ background: this.#shown });
    this.#effects.set({ background: this.#shown, trouble: 'background-not-loaded' });
  }

  #loseCamera(): void {
    this.#stop('camera');
    this.#effects.set({ trouble: 'camera-off' });
  }

  readonly #listDevices = async (): Promise<void> => this.#publish({ devices: await listDevices() });

  #save(change: Partial<DataSaving>): void {
    this.#remember(change);
    this.#publish({ saving: { ...this.getState().saving, ...change } });
  }

  #remember(choice: Partial<ReturnType<PreferenceStorage['load']>>): void {
    this.#preferences.save({ ...this.#preferences.load(), ...choice });
  }

  #publish(change: Partial<LocalMediaState>): void {
    const state = { ...this.getState(), startedMuted: this.#preferences.load().startedMuted, ...change };
    const screen = state.screen.state === 'on' ? state.screen.stream : undefined;
    this.#sending = {
      microphone: state.microphone.state === 'on' ? (this.#tracks.sent('microphone') ?? null) : null,
      camera: this.#tracks.sent('camera') ?? null,
      screen: screen?.getVideoTracks()[0] ?? null,
      screenAudio: screen?.getAudioTracks()[0] ?? null,
    };
    this.#store.set(state);
  }
}

const isToAsk = ({ state }: SourceState, anew: boolean): boolean => state === 'off' || state === 'failed' || (anew && state === 'starting');
