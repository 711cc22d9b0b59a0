'use client';

/** A link to a meeting that cannot be one. */
import { HomeLink } from '../_components/home-link.tsx';
import { MessagePage } from '../_components/message-page.tsx';
import { useWords } from '../_words/use-words.tsx';

export default function RoomNotFound() {
  const { ends } = useWords('page');
  return (
    <MessagePage state="not-found" words={ends['not-found']}>
      <HomeLink />
    </MessagePage>
  );
}
