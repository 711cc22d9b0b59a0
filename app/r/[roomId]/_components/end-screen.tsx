/** Every screen without a call: what happened, and where to go from here. */
import type { ReactNode } from 'react';
import { HomeButton } from '../../../_components/home-button.tsx';
import { MessagePage } from '../../../_components/message-page.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import type { EndScreen as Screen } from '../../../_words/end-screen.ts';

/** The name of a screen for programs (UX.md, section 1), where more than one say the same. */
const STATES: Partial<Record<Screen, string>> = { blocked: 'denied', banned: 'removed', 'ended-for-host': 'ended' };

export function EndScreen({ screen, about, children }: { readonly screen: Screen; readonly about?: string; readonly children?: ReactNode }) {
  const { ends } = useWords('page');
  return (
    <MessagePage state={STATES[screen] ?? screen} words={ends[screen]} about={about === undefined ? undefined : <bdi>{about}</bdi>}>
      {children}
      <HomeButton />
    </MessagePage>
  );
}
