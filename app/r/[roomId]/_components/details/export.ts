/** The details as a person may send them on: as JSON, and as a diagram that many editors draw (Mermaid). */
import type { StoryMoment } from '#call/inspect/story';
import type { Words } from '../../../../_words/catalogues.ts';
import { momentWords } from '../../../../_words/moment-words.ts';
import type { Inspected } from './use-inspection.ts';

export function asJson({ details, stories }: Inspected): string {
  return JSON.stringify({ takenAt: new Date().toISOString(), userAgent: navigator.userAgent, details, stories }, undefined, 2);
}

export function asMermaid(words: Words['details'], story: readonly StoryMoment[]): string {
  const lines = story.map((moment) => {
    // A semicolon ends a line of Mermaid, a number sign begins a code.
    const text = `${moment.at} ms: ${momentWords(words, moment).replaceAll(/[;#]/g, ',')}`;
    if ((moment.what === 'description' || moment.what === 'candidate') && moment.from === 'us') return `  us->>them: ${text}`;
    if (moment.what === 'description' || moment.what === 'candidate' || moment.what === 'media') return `  them->>us: ${text}`;
    return `  note over us: ${text}`;
  });
  return ['sequenceDiagram', `  participant us as ${words.diagram.us}`, `  participant them as ${words.diagram.them}`, ...lines, ''].join('\n');
}
