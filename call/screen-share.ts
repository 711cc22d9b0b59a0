/**
 * Sharing a screen, a window or a tab: one at a time, as good for text or for motion as the person says, until somebody stops it,
 * here or in the browser's own bar.
 *
 * Every wish is numbered: what the browser gives to a wish that a later one has overtaken is stopped and forgotten.
 */
import type { ScreenContent, ScreenState } from './call-state.ts';
import { captureScreen } from './capture.ts';
import { SCREEN_FIT } from './screen-fit.ts';
import { showHandle, surfaceOf } from './screen-surface.ts';

/** No person answers the browser's picker sooner, in milliseconds: then it was not they who said no. */
const TO_ANSWER = 200;

const OFF: ScreenState = { state: 'off' };

export class ScreenShare {
  readonly #onChange: (screen: ScreenState) => void;
  #state: ScreenState = OFF;
  #wish = 0;

  constructor(onChange: (screen: ScreenState) => void) {
    this.#onChange = onChange;
  }

  /** Opens the browser's picker. */
  async start(): Promise<void> {
    if (this.#state.state === 'on' || this.#state.state === 'starting') return;
    const wish = ++this.#wish;
    this.#show({ state: 'starting' });
    const handle = showHandle();
    const askedAt = performance.now();
    const captured = await captureScreen();
    if (wish !== this.#wish) {
      if (captured.ok) stopAll(captured.stream);
      return;
    }
    if (!captured.ok) {
      const refused = captured.error === 'denied' || captured.error === 'dismissed';
      // Whoever closes the picker meant to: that is no failure.
      const cancelled = refused && performance.now() - askedAt >= TO_ANSWER;
      return this.#show(cancelled ? OFF : { state: 'failed', error: captured.error });
    }
    const { stream } = captured;
    const [track] = stream.getVideoTracks();
    if (!track) return this.#show({ state: 'failed', error: 'unsupported' });
    const here = () => wish === this.#wish;
    // The browser's own bar stops a share, too, and goes on with another tab.
    track.addEventListener('ended', () => here() && this.stop());
    track.addEventListener('capturehandlechange', () => here() && this.#change({ surface: surfaceOf(track, handle) }));
    const plays = track.getSettings().displaySurface === 'browser' && stream.getAudioTracks().length > 0;
    const content: ScreenContent = plays ? 'motion' : 'text';
    fit(track, content);
    this.#show({ state: 'on', stream, content, surface: surfaceOf(track, handle) });
  }

  stop(): void {
    this.#wish += 1;
    if (this.#state.state === 'on') stopAll(this.#state.stream);
    this.#show(OFF);
  }

  setContent(content: ScreenContent): void {
    if (this.#state.state !== 'on') return;
    for (const track of this.#state.stream.getVideoTracks()) fit(track, content);
    this.#change({ content });
  }

  #change(change: Partial<Extract<ScreenState, { readonly state: 'on' }>>): void {
    if (this.#state.state === 'on') this.#show({ ...this.#state, ...change });
  }

  #show(state: ScreenState): void {
    this.#state = state;
    this.#onChange(state);
  }
}

function fit(track: MediaStreamTrack, content: ScreenContent): void {
  const { contentHint, frameRate } = SCREEN_FIT[content];
  track.contentHint = contentHint;
  // A browser that cannot hold it sends what it has; a track that has just ended refuses, and nothing is lost.
  track.applyConstraints({ frameRate: { ideal: frameRate, max: frameRate } }).catch(() => undefined);
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
