/** The notices of the meeting that can be put away for good, by what they say: in Japanese. */
import type { Words } from '../catalogues.ts';

export const notices: Words['meeting']['notices'] = {
  muted: 'ミュート中に話しているとき',
  silent: 'マイクの音声が検出されないとき',
  weak: '接続が不安定なとき',
  switched: 'デバイスが取り外され、別のデバイスに切り替わったとき',
  mirror: '会議を表示している画面やタブを共有しているとき',
};
