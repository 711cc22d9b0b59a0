/** What a call needs once the lobby is seen, and not before: fetched together, because small files are packed worse. */
import { ActiveSpeaker } from './active-speaker.ts';
import { MutedSpeech } from './muted-speech.ts';
import type { Ears } from './speaking.ts';
import { SpeechDetector } from './speech-detector.ts';

export { Peers } from './peers.ts';
export { revive } from './revive.ts';
export { Seat } from './seat.ts';
export { takeSeat } from './take-seat.ts';

export const ears = (): Ears => ({ detector: new SpeechDetector(), stage: new ActiveSpeaker(), muted: new MutedSpeech() });
