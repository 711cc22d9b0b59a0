/** Draws a person before a background: the frame where the mask is, and behind it the picture, or the frame out of focus. */
import { context2d } from './segmenter.ts';

/** What tells where the person is: segmenter.ts. */
export interface MaskSource {
  readonly width: number;
  readonly height: number;
  mask(frame: CanvasImageSource): Uint8Array<ArrayBuffer>;
}

/** How tall a frame is when all that could be read on it is gone, in pixels. */
const BLURRED_HEIGHT = 24;
/** The alphas between which an edge lies: below is background, above is person. */
const EDGE = { from: 70, to: 190 };
/** How much of the mask before stays: edges flicker less, and hardly lag. */
const KEPT = 0.35;

export class Composer {
  /** What was drawn last. */
  readonly canvas = new OffscreenCanvas(2, 2);
  readonly #drawing = context2d(this.canvas);
  readonly #segmenter: MaskSource;
  readonly #picture: ImageBitmap | undefined;
  readonly #mask: OffscreenCanvas;
  readonly #maskDrawing: OffscreenCanvasRenderingContext2D;
  readonly #maskImage: ImageData;
  readonly #steps: OffscreenCanvas[] = [];

  /** @param picture to stand behind the person; without it, what is behind them is blurred */
  constructor(segmenter: MaskSource, picture: ImageBitmap | undefined) {
    const { width, height } = segmenter;
    this.#segmenter = segmenter;
    this.#picture = picture;
    this.#mask = new OffscreenCanvas(width, height);
    this.#maskDrawing = context2d(this.#mask);
    this.#maskImage = new ImageData(width, height);
  }

  draw(frame: CanvasImageSource, width: number, height: number): void {
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }
    this.#updateMask(this.#segmenter.mask(frame));
    const drawing = this.#drawing;
    drawing.globalCompositeOperation = 'copy';
    drawing.drawImage(this.#mask, 0, 0, width, height);
    drawing.globalCompositeOperation = 'source-in';
    drawing.drawImage(frame, 0, 0, width, height);
    drawing.globalCompositeOperation = 'destination-over';
    if (this.#picture) drawCovering(drawing, this.#picture, width, height);
    else drawing.drawImage(this.#blurred(frame, width, height), 0, 0, width, height);
  }

  #updateMask(pixels: Uint8Array<ArrayBuffer>): void {
    const { data } = this.#maskImage;
    for (let alpha = 3; alpha < data.length; alpha += 4) {
      const sharp = (((pixels[alpha] ?? 0) - EDGE.from) * 255) / (EDGE.to - EDGE.from);
      // The array clamps.
      data[alpha] = (data[alpha] ?? 0) * KEPT + Math.max(0, Math.min(255, sharp)) * (1 - KEPT);
    }
    this.#maskDrawing.putImageData(this.#maskImage, 0, 0);
  }

  /**
   * Half the size again and again, and back: a wide blur for next to nothing, in every browser (Safari's canvas has no filters).
   */
  #blurred(frame: CanvasImageSource, width: number, height: number): OffscreenCanvas {
    const count = Math.max(1, Math.round(Math.log2(height / BLURRED_HEIGHT)));
    const sizes = Array.from({ length: count }, (_, step) => ({ width: Math.ceil(width / 2 ** (step + 1)), height: Math.ceil(height / 2 ** (step + 1)) }));
    const steps = sizes.map((size, step) => {
      const canvas = (this.#steps[step] ??= new OffscreenCanvas(size.width, size.height));
      if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
      return canvas;
    });
    let from: CanvasImageSource = frame;
    for (const canvas of steps) from = copied(canvas, from);
    for (const canvas of steps.slice(0, -1).toReversed()) from = copied(canvas, from);
    return steps[0] ?? this.canvas;
  }
}

function copied(to: OffscreenCanvas, from: CanvasImageSource): OffscreenCanvas {
  const drawing = context2d(to);
  drawing.globalCompositeOperation = 'copy';
  drawing.drawImage(from, 0, 0, to.width, to.height);
  return to;
}

/** The middle of the picture, as large as it must be to fill everything. */
function drawCovering(drawing: OffscreenCanvasRenderingContext2D, picture: ImageBitmap, width: number, height: number): void {
  const scale = Math.max(width / picture.width, height / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  drawing.drawImage(picture, (width - w) / 2, (height - h) / 2, w, h);
}
