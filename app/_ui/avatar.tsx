/** Initials on a color that belongs to `seed`: the same person looks the same on every screen. */
import { classNames } from './class-names.ts';
import { initialsOf } from './initials.ts';

// Each carries white text at 4.5:1 or better.
const COLORS = [
  'bg-blue-700',
  'bg-violet-700',
  'bg-fuchsia-700',
  'bg-rose-700',
  'bg-orange-700',
  'bg-emerald-700',
  'bg-teal-700',
  'bg-cyan-700',
  'bg-indigo-600',
  'bg-amber-800',
] as const;

function colorOf(seed: string): string {
  let hash = 0;
  for (const sign of seed) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return COLORS[hash % COLORS.length] ?? COLORS[0];
}

export function Avatar({ name, seed, className }: { readonly name: string; readonly seed: string; readonly className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid aspect-square place-items-center rounded-full font-semibold text-white select-none forced-colors:border',
        colorOf(seed),
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
