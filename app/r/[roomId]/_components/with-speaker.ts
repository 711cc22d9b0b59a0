/**
 * The first `places` of `keys`; where the speaker is not among them, they take the last place.
 */
export function withSpeaker(keys: readonly string[], places: number, speaker: string | undefined): readonly string[] {
  const shown = keys.slice(0, places);
  if (speaker === undefined || places < 1 || shown.includes(speaker) || !keys.includes(speaker)) return shown;
  return [...shown.slice(0, -1), speaker];
}
