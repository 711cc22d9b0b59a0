/**
 * Plays a sound of our own once, through this speaker; `''` is the default one.
 *
 * @throws where the browser does not play it: no press of the person yet, the speaker is gone, the file is not fetched
 */
export async function playSound(url: string, speaker: string): Promise<void> {
  const audio = new Audio(url);
  // Safari cannot choose a speaker.
  if (speaker !== '' && 'setSinkId' in audio) await audio.setSinkId(speaker);
  await audio.play();
}
