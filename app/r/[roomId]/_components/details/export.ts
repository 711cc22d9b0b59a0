/** The details as a person may send them on: as JSON, and as a diagram that many editors draw (Mermaid). */
import type { StoryMoment } from '#call/inspect/story';
import { momentWords } from '../../../../_words/details.ts';
import type { Inspected } from './use-inspection.ts';

export function asJson({ details, stories }: Inspected): string {
  return JSON.stringify({ takenAt: new Date().toISOString(), userAgent: navigator.userAgent, details, stories }, undefined, 2);
}

export function asMermaid(story: readonly StoryMoment[]): string {
  const lines = story.map((moment) => {
    // A semicolon ends a line of Mermaid, a number sign begins a code.
    const words = `${moment.at} ms: ${momentWords(moment).replaceAll(/[;#]/g, ',')}`;
    if ((moment.what === 'description' || moment.what === 'candidate') && moment.from === 'us') return `  us->>them: ${words}`;
    if (moment.what === 'description' || moment.what === 'candidate' || moment.what === 'media') return `  them->>us: ${words}`;
    return `  note over us: ${words}`;
  });
  return ['sequenceDiagram', '  participant us as This browser', '  participant them as The other browser', ...lines, ''].join('\n');
}
