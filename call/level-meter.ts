/** How loud a local track is now, and would be where it is disabled; and whether it gives anything at all. */

/** The lowest bit of a 16-bit sample, flickering: what a microphone gives whose switch is off, and no room is that quiet. */
const NOTHING = 2 / 32_768;

export class LevelMeter {
  readonly #context: AudioContext;
  readonly #analyser: AnalyserNode;
  readonly #sources: readonly MediaStreamAudioSourceNode[];
  /** A disabled track is silent, its clone is not (W3C mediacapture-streams, section 4.3.1). */
  readonly #clone: MediaStreamTrack;
  readonly #deviceClone: MediaStreamTrack;
  readonly #samples: Float32Array<ArrayBuffer>;
  /** Listens for longer. */
  readonly #past: AnalyserNode;
  readonly #pastSamples: Float32Array<ArrayBuffer>;

  /**
   * @param track whose level it is
   * @param device what that was made of: of noise that was suppressed, nothing may be left
   */
  constructor(track: MediaStreamTrack, device: MediaStreamTrack) {
    // It only listens: long buffers and, where the browser knows it, no output (Web Audio 1.1, AudioContextOptions.sinkId).
    const options: AudioContextOptions & { readonly sinkId: { readonly type: 'none' } } = { latencyHint: 'playback', sinkId: { type: 'none' } };
    this.#context = new AudioContext(options);
    this.#analyser = this.#context.createAnalyser();
    // 1,024 samples are the last 21 ms at 48 kHz.
    this.#analyser.fftSize = 1_024;
    this.#samples = new Float32Array(this.#analyser.fftSize);
    this.#clone = openClone(track);
    this.#deviceClone = device === track ? this.#clone : openClone(device);
    const source = this.#context.createMediaStreamSource(new MediaStream([this.#clone]));
    const deviceSource = device === track ? source : this.#context.createMediaStreamSource(new MediaStream([this.#deviceClone]));
    this.#sources = [source, deviceSource];
    source.connect(this.#analyser);
    this.#past = this.#context.createAnalyser();
    // The most that there is: the last 0.68 s at 48 kHz.
    this.#past.fftSize = 32_768;
    this.#pastSamples = new Float32Array(this.#past.fftSize);
    deviceSource.connect(this.#past);
  }

  /** RMS, 0 to 1. A context that the browser keeps suspended until the person touches the page reads 0. */
  level(): number {
    // Refused before the person touches the page, and during an interruption: the next look asks again.
    if (this.#context.state !== 'running') void this.#context.resume().catch(() => undefined);
    this.#analyser.getFloatTimeDomainData(this.#samples);
    let sum = 0;
    for (const sample of this.#samples) sum += sample * sample;
    return Math.min(1, Math.sqrt(sum / this.#samples.length));
  }

  /**
   * Whether there was nothing at all of late. Undefined where nobody can say: the browser keeps the context suspended, or takes
   * the sound from a page that is hidden.
   */
  silent(): boolean | undefined {
    if (this.#context.state !== 'running') {
      if (this.#context.state === 'suspended') void this.#context.resume();
      return undefined;
    }
    if (this.#deviceClone.muted) return document.visibilityState === 'visible' ? true : undefined;
    this.#past.getFloatTimeDomainData(this.#pastSamples);
    return this.#pastSamples.every((sample) => Math.abs(sample) < NOTHING);
  }

  /** Whether the system has taken the page's sound for something else: Safari, during a phone call. */
  interrupted(): boolean {
    return this.#context.state === 'interrupted';
  }

  close(): void {
    for (const source of this.#sources) source.disconnect();
    this.#clone.stop();
    this.#deviceClone.stop();
    void this.#context.close();
  }
}

function openClone(track: MediaStreamTrack): MediaStreamTrack {
  const clone = track.clone();
  clone.enabled = true;
  return clone;
}
