/**
 * What the fake camera sees: two seconds of moving stripes, 320x180. A film has one size and one pace, so whatever a
 * page asks for, two cores can still carry a mesh of six.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WIDTH = 320;
const HEIGHT = 180;
const SECONDS = 2;

/**
 * Path of the film (YUV4MPEG2, 4:2:0), written where it is not there yet.
 *
 * @param rate frames a second
 */
export function film(rate: number): string {
  const path = join(tmpdir(), `parley-film-${WIDTH}x${HEIGHT}-${rate}.y4m`);
  if (existsSync(path)) return path;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${rate}:1 Ip A1:1 C420mpeg2\n`), ...frames(rate * SECONDS)]));
  renameSync(draft, path);
  return path;
}

function* frames(count: number): Generator<Buffer> {
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 110);
  for (let frame = 0; frame < count; frame++) {
    const luma = Buffer.alloc(WIDTH * HEIGHT);
    for (let i = 0; i < luma.length; i++) luma[i] = 16 + (((i % WIDTH) + Math.floor(i / WIDTH) + frame * 8) % 220);
    yield Buffer.concat([Buffer.from('FRAME\n'), luma, chroma]);
  }
}
