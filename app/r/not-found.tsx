/** A link to a meeting that cannot be one. */
import { HomeButton } from '../_components/home-button.tsx';
import { MessagePage } from '../_components/message-page.tsx';
import { END_WORDS } from '../_words/ends.ts';

export default function RoomNotFound() {
  return (
    <MessagePage state="not-found" words={END_WORDS['not-found']}>
      <HomeButton />
    </MessagePage>
  );
}
