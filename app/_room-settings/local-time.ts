/** A moment as a field for local date and time has it (HTML, "valid local date and time string"): in the zone of this device, to the minute. */

const two = (number: number): string => String(number).padStart(2, '0');

/** @param at milliseconds since 1970 */
export function toLocalTime(at: number | undefined): string {
  if (at === undefined) return '';
  const date = new Date(at);
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Milliseconds since 1970; null where the text is no time. */
export function fromLocalTime(text: string): number | null {
  // ECMA-262: without a zone, a date with a time is local.
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at;
}

/** The zone of this device as people name it, for example Europe/Berlin. */
export const localZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
