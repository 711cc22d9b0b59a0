/** What is said of a file in numbers, and when it is. */
import type { Words } from './catalogues.ts';
import type { Language } from './languages.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** So many bytes, as people say it. */
export function fileSize(language: Language, bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const style = { style: 'unit', unit: UNITS[power], unitDisplay: power === 0 ? 'long' : 'short', maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(language, style).format(bytes / 1_000 ** power);
}

export interface Progress {
  /** In bytes. */
  readonly received: number;
  readonly size: number;
  /** Bytes a second, 0 where that is not known. */
  readonly rate: number;
}

/** How much is here, how fast it goes and how long it takes. */
export function fileProgress({ rate: speed, left }: Words['meeting']['files'], language: Language, { received, size, rate }: Progress): string {
  const part = new Intl.NumberFormat(language, { style: 'percent' }).format(size === 0 ? 1 : received / size);
  return rate > 0 ? [part, speed(fileSize(language, rate)), left(duration(language, (size - received) / rate))].join(' · ') : part;
}

/** In seconds where they are few, else in minutes. */
function duration(language: Language, seconds: number): string {
  const [unit, count] = seconds < 100 ? (['second', Math.max(1, seconds)] as const) : (['minute', seconds / 60] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 0 }).format(count);
}
