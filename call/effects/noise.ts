/** RNNoise between the microphone and those who hear it: a network that knows voices and lets little else through. */
import { RnnoiseWorkletNode, loadRnnoise } from '@sapphi-red/web-noise-suppressor';
import type { Treatment } from '../treatment.ts';

/** Where scripts/effect-files.ts puts them. */
const PLACE = '/effects/noise/';
/** What RNNoise was taught with, in samples a second. */
const SAMPLE_RATE = 48_000;
/** How long a browser may take to let sound run, in milliseconds: before the person has touched the page some never do. */
const PATIENCE = 2_000;

/** Rejects where the code cannot be fetched or the browser does not let sound run. */
export async function suppressNoise(captured: MediaStreamTrack): Promise<Treatment> {
  const context = new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'interactive' });
  try {
    const [wasmBinary] = await Promise.all([
      loadRnnoise({ url: `${PLACE}rnnoise.wasm`, simdUrl: `${PLACE}rnnoise_simd.wasm` }),
      context.audioWorklet.addModule(`${PLACE}worklet.js`),
      running(context),
    ]);
    if (!WebAssembly.validate(wasmBinary)) throw new Error('no WebAssembly');
    const source = context.createMediaStreamSource(new MediaStream([captured]));
    const suppressor = new RnnoiseWorkletNode(context, { wasmBinary, maxChannels: 1 });
    const destination = context.createMediaStreamDestination();
    destination.channelCount = 1;
    source.connect(suppressor).connect(destination);
    const [track] = destination.stream.getAudioTracks();
    if (!track) throw new Error('no track');
    const stop = () => {
      track.stop();
      source.disconnect();
      suppressor.destroy();
      void context.close();
    };
    return { track, stop };
  } catch (reason) {
    void context.close();
    throw reason;
  }
}

async function running(context: AudioContext): Promise<void> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('sound does not run')), PATIENCE));
  await Promise.race([context.resume(), late]);
}
