/** The notices of the meeting that can be put away for good, by what they say: in Japanese. */
import type { Words } from '../catalogues.ts';

export const notices: Words['meeting']['notices'] = {
  muted: 'ミュート中に話している',
  silent: 'マイクの音声が検出されない',
  weak: '接続が不安定',
  switched: 'デバイスが取り外され、別のデバイスに切り替わった',
};
