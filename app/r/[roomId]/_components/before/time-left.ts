/** How long it is until something, as a clock shows it. */

const SECOND = 1_000;
/** Beyond it nobody watches a clock. */
const TOO_LONG = 24 * 60 * 60 * SECOND;

/** `2:05`, `1:02:05`; empty when the time is up, undefined when it is more than a day. @param left in milliseconds */
export function timeLeft(left: number): string | undefined {
  if (left > TOO_LONG) return undefined;
  if (left <= 0) return '';
  const seconds = Math.ceil(left / SECOND);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
