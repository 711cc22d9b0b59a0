/** What a call needs when it is in a meeting, and not before: fetched together (late-peers.ts). */
import { ActiveSpeaker } from './active-speaker.ts';
import { MutedSpeech } from './muted-speech.ts';
import type { Ears } from './speaking.ts';
import { SpeechDetector } from './speech-detector.ts';

export { Peers } from './peers.ts';
export { Seat } from './seat.ts';
export { takeSeat } from './take-seat.ts';

export const ears = (): Ears => ({ detector: new SpeechDetector(), stage: new ActiveSpeaker(), muted: new MutedSpeech() });
