/** What to tell a person about their devices when their state went from one to the next; undefined where nothing is new. */
import type { LocalMediaState, Source, SourceState } from '#call/call-state';
import { ownPlatform } from '../../../_ui/platform.ts';
import type { NoticeName } from '../../../_remembered/notices.ts';
import type { Words } from '../../../_words/catalogues.ts';
import { mediaErrorWords } from '../../../_words/media-error-words.ts';

export interface MediaNews {
  readonly words: string;
  /** Where it can be put away for good. What does not work is always told. */
  readonly notice?: NoticeName;
}

const SOURCES = ['microphone', 'camera'] as const;

export function mediaNews(words: Words['media'], { meeting }: Words['meeting'], before: LocalMediaState, after: LocalMediaState): MediaNews | undefined {
  const failed = SOURCES.find((source) => after[source] !== before[source] && after[source].state === 'failed');
  const failure = failed === undefined ? undefined : failureWords(words, failed, after[failed]);
  if (failure !== undefined) return { words: failure };
  if (after.paused && after.paused !== before.paused) return { words: meeting.paused[after.paused.source] };
  if (!after.switched || after.switched === before.switched) return undefined;
  return { words: meeting.switchedTo(after.switched.source, after.switched.to), notice: 'switched' };
}

function failureWords(words: Words['media'], source: Source, state: SourceState): string | undefined {
  if (state.state !== 'failed') return undefined;
  const { what, todo } = mediaErrorWords(words, source, state.error, ownPlatform(), 'turn-on');
  return `${what} ${todo}`;
}
