/** Every screen without a call: what happened, and where to go from here. */
import type { ReactNode } from 'react';
import { HomeButton } from '../../../_components/home-button.tsx';
import { MessagePage } from '../../../_components/message-page.tsx';
import { END_WORDS, type EndScreen as Screen } from '../../../_words/ends.ts';

export function EndScreen({ screen, about, children }: { readonly screen: Screen; readonly about?: string; readonly children?: ReactNode }) {
  return (
    <MessagePage state={screen} words={END_WORDS[screen]} about={about === undefined ? undefined : <bdi>{about}</bdi>}>
      {children}
      <HomeButton />
    </MessagePage>
  );
}
