/** What the engine hands to whoever looks closely at a pair: raw, so that nothing is made of it while nobody looks. */
import type { StatsReport } from './details.ts';
import type { StoryMoment } from './story.ts';

export interface Inspection {
  /** The statistics of the connection there is now. */
  readonly report: StatsReport;
  /** How the latest connections of the pair came about, oldest first; the last is the one there is now. */
  readonly stories: readonly (readonly StoryMoment[])[];
}
