/** The effects on this browser's camera and microphone: what is chosen, what is in use, and what went wrong. Tracks come and go in device-media.ts. */
import type { Background, EffectsState, NoiseSuppression } from './effects-choice.ts';
import { isTouched, onFirstTouch } from './first-touch.ts';
import { type Treatment, treatCamera, treatMicrophone } from './treatment.ts';

export interface LocalEffectsParts {
  readonly background: Background;
  readonly noiseSuppression: NoiseSuppression;
  readonly onChange: (state: EffectsState) => void;
  /** The microphone may be treated now, which was not possible before. */
  readonly onTouched: () => void;
}

export class LocalEffects {
  readonly #parts: LocalEffectsParts;
  #state: EffectsState;
  /** How many cameras wait for their backgrounds: of several, all but one are overtaken. */
  #preparing = 0;

  constructor(parts: LocalEffectsParts) {
    this.#parts = parts;
    const { background, noiseSuppression } = parts;
    this.#state = { background, noiseSuppression, preparing: false };
  }

  get state(): EffectsState {
    return this.#state;
  }

  /** Whether the browser itself is to suppress noise. */
  get suppressNoise(): boolean {
    return this.#state.noiseSuppression !== 'off';
  }

  set(change: Partial<EffectsState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.onChange(this.#state);
  }

  /** Resolves with the treatment that is chosen now, if any, when it has its first frame; with `failed` where it cannot be had. */
  async treatCamera(track: MediaStreamTrack, onLost: () => void): Promise<Treatment | undefined | 'failed'> {
    const { background } = this.#state;
    if (background !== 'none') this.#prepare(1);
    try {
      return await treatCamera(track, background, { onSlow: () => this.set({ trouble: 'background-slow' }), onLost });
    } catch {
      // Whatever the reason, the person can only try again or do without.
      return 'failed';
    } finally {
      if (background !== 'none') this.#prepare(-1);
    }
  }

  async treatMicrophone(track: MediaStreamTrack): Promise<Treatment | undefined> {
    const { noiseSuppression } = this.#state;
    if (noiseSuppression === 'strong' && !isTouched()) {
      onFirstTouch(this.#parts.onTouched);
      return undefined;
    }
    try {
      return await treatMicrophone(track, noiseSuppression);
    } catch {
      // Whatever the reason, the browser's own suppression is there already.
      this.set({ noiseSuppression: 'browser', trouble: 'noise-not-loaded' });
      return undefined;
    }
  }

  #prepare(by: 1 | -1): void {
    this.#preparing += by;
    // What went wrong before is tried again.
    if (by === 1) this.set({ preparing: true, trouble: undefined });
    else if (this.#preparing === 0) this.set({ preparing: false });
  }
}
