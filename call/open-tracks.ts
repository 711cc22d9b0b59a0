/** The tracks of the devices that are open: as the device gives them, as they are shown and sent, and how loud the microphone is. */
import type { DeviceSource } from './capture.ts';
import { LevelMeter } from './level-meter.ts';
import type { Treatment } from './treatment.ts';

interface OpenTrack {
  readonly captured: MediaStreamTrack;
  readonly treatment: Treatment | undefined;
  readonly meter: LevelMeter | undefined;
}

export class OpenTracks {
  readonly #open = new Map<DeviceSource, OpenTrack>();

  has(source: DeviceSource): boolean {
    return this.#open.has(source);
  }

  captured(source: DeviceSource): MediaStreamTrack | undefined {
    return this.#open.get(source)?.captured;
  }

  /** What is shown and sent. */
  sent(source: DeviceSource): MediaStreamTrack | undefined {
    const open = this.#open.get(source);
    return open?.treatment?.track ?? open?.captured;
  }

  /** Of the microphone. */
  get meter(): LevelMeter | undefined {
    return this.#open.get('microphone')?.meter;
  }

  /** Takes the place of the one before. Gives what is to be sent. */
  put(source: DeviceSource, captured: MediaStreamTrack, treatment: Treatment | undefined): MediaStreamTrack {
    this.drop(source);
    const sent = treatment?.track ?? captured;
    this.#open.set(source, { captured, treatment, meter: source === 'microphone' ? new LevelMeter(sent, captured) : undefined });
    return sent;
  }

  /** Lets go of the device. */
  drop(source: DeviceSource): void {
    const open = this.#open.get(source);
    this.#open.delete(source);
    open?.treatment?.stop();
    open?.meter?.close();
    open?.captured.stop();
  }
}
