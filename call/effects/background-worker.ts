/** The worker that draws every frame of a camera anew: pages stay quick, and a hidden page goes on. One worker a camera. */
import type { FromWorker, ToWorker } from './background-messages.ts';
import { Composer } from './composer.ts';
import { Pace } from './pace.ts';
import { Segmenter } from './segmenter.ts';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, options: { readonly transfer: readonly Transferable[] }): void;
};

const tell = (message: FromWorker, transfer: readonly Transferable[] = []): void => scope.postMessage(message, { transfer });

let drawFrame: ((frame: CanvasImageSource, width: number, height: number) => OffscreenCanvas) | undefined;

scope.onmessage = ({ data }) => {
  switch (data.type) {
    case 'start':
      start(data).catch((reason: unknown) => tell({ type: 'failed', reason: String(reason) }));
      break;
    case 'bitmap':
      drawBitmap(data.bitmap);
      break;
    default:
      data satisfies never;
  }
};

async function start({ picture, portrait, interval, streams }: Extract<ToWorker, { readonly type: 'start' }>): Promise<void> {
  const composer = new Composer(await Segmenter.load(portrait), picture);
  const pace = new Pace(interval);
  let first = true;
  let slow = false;
  drawFrame = (frame, width, height) => {
    const began = performance.now();
    composer.draw(frame, width, height);
    const now = performance.now();
    // Once is enough.
    if (!slow && pace.tooSlow(now - began, now)) {
      slow = true;
      tell({ type: 'slow' });
    }
    return composer.canvas;
  };
  const drawn = () => {
    if (first) tell({ type: 'ready' });
    first = false;
  };
  if (!streams) {
    setInterval(() => tell({ type: 'tick' }), Math.max(interval, 1_000 / 24));
    return;
  }
  const writer = streams.output.getWriter();
  const reader = streams.input.getReader();
  for (;;) {
    const { done, value: frame } = await reader.read();
    if (done) break;
    const { displayWidth, displayHeight, timestamp } = frame;
    const canvas = drawFrame(frame, displayWidth, displayHeight);
    frame.close();
    await writer.write(new VideoFrame(canvas, { timestamp }));
    drawn();
  }
  // The camera has ended: so does what is made of it.
  if (first) throw new Error('no frame');
  await writer.close();
}

function drawBitmap(bitmap: ImageBitmap): void {
  try {
    const canvas = drawFrame?.(bitmap, bitmap.width, bitmap.height);
    bitmap.close();
    const made = canvas?.transferToImageBitmap();
    if (made) tell({ type: 'bitmap', bitmap: made }, [made]);
  } catch (reason) {
    tell({ type: 'failed', reason: String(reason) });
  }
}
