/**
 * What a camera of 1280x720 sees: somebody who listens before a wall, with the noise of a cheap sensor. Without noise an encoder has
 * nothing to do, and every mesh looks thrifty.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WIDTH = 1_280;
const HEIGHT = 720;
export const FILM_RATE = 15;
const FRAMES = 30;
/** Of 256 levels, either way. */
const NOISE = 2;
/** Pixels. */
const SWAY = 20;
const HEAD = { x: 150, y: 210 };

/** Path of the film (YUV4MPEG2, 4:2:0), written where it is not there yet. Chromium repeats it. */
export function webcamFilm(): string {
  const path = join(tmpdir(), `parley-webcam-${WIDTH}x${HEIGHT}-${FILM_RATE}.y4m`);
  if (existsSync(path)) return path;
  const draft = `${path}.${process.pid}`;
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FILM_RATE}:1 Ip A1:1 C420mpeg2\n`);
  writeFileSync(draft, Buffer.concat([head, ...frames()]));
  renameSync(draft, path);
  return path;
}

function* frames(): Generator<Buffer> {
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 122);
  // As many as two frames have, so that each takes another part of it.
  const noise = Int8Array.from({ length: 2 * WIDTH * HEIGHT }, () => Math.round((Math.random() * 2 - 1) * NOISE));
  for (let frame = 0; frame < FRAMES; frame++) {
    const center = WIDTH / 2 + SWAY * Math.sin((2 * Math.PI * frame) / FRAMES);
    const from = Math.floor(Math.random() * WIDTH * HEIGHT);
    const luma = Buffer.alloc(WIDTH * HEIGHT);
    for (let i = 0; i < luma.length; i++) luma[i] = brightness(i % WIDTH, Math.floor(i / WIDTH), center) + noise[from + i]!;
    yield Buffer.concat([Buffer.from('FRAME\n'), luma, chroma]);
  }
}

/** Of a pixel: a face with its features, clothes with a pattern, or the wall with a shelf. */
function brightness(x: number, y: number, center: number): number {
  const [dx, dy] = [x - center, y - HEIGHT * 0.4];
  if ((dx / HEAD.x) ** 2 + (dy / HEAD.y) ** 2 < 1) return 170 - Math.abs(dx) / 4 + 12 * Math.sin(dx / 9) * Math.sin(dy / 13);
  if (y > HEIGHT * 0.68 && Math.abs(dx) < 420) return 70 + 25 * Math.sin((dx + y) / 11);
  return 120 + x / 20 - y / 30 + (y % 180 < 8 ? -50 : 0) + 10 * Math.sin(x / 23);
}
