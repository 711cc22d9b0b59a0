/** What the fake microphone hears instead of Chromium's own beeps: a voice that does not pause, or nothing at all. */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RATE = 48_000;
const SECONDS = 2;
const HEADER = 44;
/** Pitch of the voice, in Hz, and how often it swells, as syllables do. */
const PITCH = 220;
const SYLLABLES = 4;

/** Path of the recording (RIFF WAVE, 16-bit, mono), written where it is not there yet. Chromium repeats it. */
export function sound(what: 'silence' | 'voice'): string {
  const path = join(tmpdir(), `parley-${what}.wav`);
  if (existsSync(path)) return path;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, wave(what === 'silence' ? () => 0 : voice));
  renameSync(draft, path);
  return path;
}

function voice(seconds: number): number {
  const swell = 0.5 - 0.5 * Math.cos(2 * Math.PI * SYLLABLES * seconds);
  const overtones = [1, 2, 3, 4, 5].map((overtone) => Math.sin(2 * Math.PI * PITCH * overtone * seconds) / overtone);
  return 0.3 * swell * overtones.reduce((sum, overtone) => sum + overtone, 0);
}

/** @param level -1 to 1, at this many seconds */
function wave(level: (seconds: number) => number): Buffer {
  const bytes = Buffer.alloc(HEADER + RATE * SECONDS * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  // Size of this part, PCM, one channel, samples and bytes a second, bytes and bits a sample.
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(bytes.length - HEADER, 40);
  for (let sample = 0; sample < RATE * SECONDS; sample++) bytes.writeInt16LE(Math.round(level(sample / RATE) * 32_767), HEADER + sample * 2);
  return bytes;
}
