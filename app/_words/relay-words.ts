/** What a person should know of the relay before they join. */
import type { RelayState } from '#protocol/ice';
import type { Role } from '#protocol/participant';
import type { Words } from './catalogues.ts';

/** Undefined where there is nothing to say. A host is told what to do. */
export function relayWords({ relay: words }: Words['page']['lobby'], relay: RelayState | undefined, role: Role): { readonly tone: 'quiet' | 'problem'; readonly words: string } | undefined {
  switch (relay) {
    case undefined:
    case 'unproved':
      return undefined;
    case 'available':
      return { tone: 'quiet', words: words.available };
    case 'none':
      return role === 'host' ? { tone: 'quiet', words: words.noneForHost } : undefined;
    case 'failing':
      return role === 'host' ? { tone: 'problem', words: words.failingForHost } : { tone: 'quiet', words: words.failing };
    default:
      return relay satisfies never;
  }
}
