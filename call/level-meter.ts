/** How loud a local track is now, and would be where it is disabled. */
export class LevelMeter {
  readonly #context: AudioContext;
  readonly #analyser: AnalyserNode;
  readonly #source: MediaStreamAudioSourceNode;
  /** A disabled track is silent, its clone is not (W3C mediacapture-streams, section 4.3.1). */
  readonly #clone: MediaStreamTrack;
  readonly #samples: Float32Array<ArrayBuffer>;

  constructor(track: MediaStreamTrack) {
    // It only listens: long buffers and, where the browser knows it, no output (Web Audio 1.1, AudioContextOptions.sinkId).
    const options: AudioContextOptions & { readonly sinkId: { readonly type: 'none' } } = { latencyHint: 'playback', sinkId: { type: 'none' } };
    this.#context = new AudioContext(options);
    this.#analyser = this.#context.createAnalyser();
    // 1,024 samples are the last 21 ms at 48 kHz.
    this.#analyser.fftSize = 1_024;
    this.#samples = new Float32Array(this.#analyser.fftSize);
    this.#clone = track.clone();
    this.#clone.enabled = true;
    this.#source = this.#context.createMediaStreamSource(new MediaStream([this.#clone]));
    this.#source.connect(this.#analyser);
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

  /** Whether not even noise comes, as from no real microphone. */
  silent(): boolean {
    return this.#context.state === 'running' && this.level() === 0;
  }

  /** Whether the system has taken the page's sound for something else: Safari, during a phone call. */
  interrupted(): boolean {
    return this.#context.state === 'interrupted';
  }

  close(): void {
    this.#source.disconnect();
    this.#clone.stop();
    void this.#context.close();
  }
}
