/** What to tell a person about their devices when their state went from one to the next; undefined where nothing is new. */
import type { LocalMediaState, Source, SourceState } from '#call/call-state';
import { browserFamily } from '../../../_ui/browser-family.ts';
import type { Words } from '../../../_words/catalogues.ts';

const SOURCES = ['microphone', 'camera', 'screen'] as const;

export function mediaNews(words: Words['media'], { meeting }: Words['meeting'], before: LocalMediaState, after: LocalMediaState): string | undefined {
  const failed = SOURCES.find((source) => after[source] !== before[source] && isNews(source, after[source]));
  const failure = failed === undefined ? undefined : failureWords(words, failed, after[failed]);
  if (failure !== undefined) return failure;
  if (after.paused && after.paused !== before.paused) return meeting.paused[after.paused.source];
  return after.switched && after.switched !== before.switched ? meeting.switchedTo(after.switched.source, after.switched.to) : undefined;
}

/** Whoever closes the browser's picker of screens knows why nothing is shared. */
function isNews(source: Source, state: SourceState): boolean {
  return state.state === 'failed' && !(source === 'screen' && (state.error === 'denied' || state.error === 'dismissed'));
}

function failureWords(words: Words['media'], source: Source, state: SourceState): string | undefined {
  if (state.state !== 'failed') return undefined;
  const { what, todo } = words.error(source, state.error, browserFamily(), 'turn-on');
  return `${what} ${todo}`;
}
