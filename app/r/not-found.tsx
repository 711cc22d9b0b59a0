/** A link to a meeting that cannot be one. */
import { HomeLink } from '../_components/home-link.tsx';
import { MessagePage } from '../_components/message-page.tsx';
import { END_WORDS } from '../_words/ends.ts';

export default function RoomNotFound() {
  return (
    <MessagePage state="not-found" words={END_WORDS['not-found']}>
      <HomeLink />
    </MessagePage>
  );
}
