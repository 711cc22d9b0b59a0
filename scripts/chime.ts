/** The short sounds of a meeting, made from nothing but numbers, so that they are ours. `npx tsx scripts/chime.ts` writes them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Samples a second: more than enough for what is below. */
const RATE = 16_000;
/** Of full scale: somebody is speaking meanwhile. */
const LOUDNESS = 0.16;
/** From one tone to the next, how long each rises, and the time in which it falls to a third; in seconds. */
const APART = 0.11;
const RISE = 0.012;
const FALL = 0.07;
const LENGTH = 0.5;

/** Somebody comes: up a fifth. Somebody goes: down again. Somebody knocks: twice the same. In Hertz. */
export const CHIMES = { join: [587.33, 880], leave: [880, 587.33], knock: [698.46, 698.46] } as const;

/** Where each is kept. */
export function chimeFile(name: keyof typeof CHIMES): string {
  return path.join(path.dirname(import.meta.dirname), 'public', 'sounds', `${name}.wav`);
}

/** The tones one after the other, as 16-bit samples. */
export function chimeSamples(tones: readonly number[]): Int16Array<ArrayBuffer> {
  return Int16Array.from({ length: RATE * LENGTH }, (_, index) => {
    const sum = tones.reduce((total, frequency, place) => total + toneAt(frequency, index / RATE - place * APART), 0);
    return Math.round(sum * LOUDNESS * 32_767);
  });
}

function toneAt(frequency: number, seconds: number): number {
  if (seconds < 0) return 0;
  const envelope = Math.min(1, seconds / RISE) * Math.exp(-seconds / FALL);
  return envelope * Math.sin(2 * Math.PI * frequency * seconds);
}

/** A WAVE file of one channel (RIFF, PCM of 16 bits). */
export function wave(samples: Int16Array<ArrayBuffer>): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of ['join', 'leave', 'knock'] as const) writeFileSync(chimeFile(name), wave(chimeSamples(CHIMES[name])));
}
