/** What the frames of a participant look like, read inside the page. These functions travel into the browser as text: each stands alone. */

declare global {
  interface Window {
    hardestEdge?: number;
  }
}

/** Mean color of the top of the picture, 0 to 255, and the hardest edge between pixels beside each other: 0 is fog, 255 is ink on paper. */
export interface FrameLook {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly edge: number;
}

/** The frame that the first video in `within` (a selector) shows now; undefined where there is none. */
export function frameLook(within: string): FrameLook | undefined {
  const video = document.querySelector<HTMLVideoElement>(`${within} video`);
  if (!video || video.videoWidth === 0) return undefined;
  const [width, height] = [160, 90];
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  drawing?.drawImage(video, 0, 0, width, height);
  const data = drawing?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const sum = [0, 0, 0];
  const top = (width * height) / 4;
  for (let pixel = 0; pixel < top; pixel++) for (const channel of [0, 1, 2]) sum[channel]! += data[pixel * 4 + channel]!;
  let edge = 0;
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (pixel % width > width - 3) continue;
    // Over two pixels: what is hard stays hard after a codec.
    edge = Math.max(edge, Math.abs(data[pixel * 4]! - data[(pixel + 2) * 4]!));
  }
  return { red: sum[0]! / top, green: sum[1]! / top, blue: sum[2]! / top, edge };
}

/** From now on, `window.hardestEdge` is the hardest edge of all frames that any other participant's video has shown. */
export function watchEdges(): void {
  window.hardestEdge = 0;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 160, height: 90 });
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  const look = (): void => {
    const video = document.querySelector<HTMLVideoElement>('[data-participant-id]:not([data-self]) video');
    if (video && video.videoWidth > 0) {
      drawing?.drawImage(video, 0, 0, 160, 90);
      const data = drawing?.getImageData(0, 0, 160, 90).data ?? new Uint8ClampedArray();
      for (let at = 0; at < data.length - 8; at += 4) {
        if ((at / 4) % 160 < 158) window.hardestEdge = Math.max(window.hardestEdge ?? 0, Math.abs(data[at]! - data[at + 8]!));
      }
    }
    requestAnimationFrame(look);
  };
  look();
}
