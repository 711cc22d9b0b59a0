/** A link to a meeting that cannot be one. Made by the server alone, as every address that is none of ours. */
import { HomeLink } from '../_components/home-link.tsx';
import { MessagePage } from '../_components/message-page.tsx';
import { requestWords } from '../_words/request-words.ts';

export default async function RoomNotFound() {
  const { endActions, ends } = await requestWords('page');
  return (
    <MessagePage state="not-found" words={ends['not-found']}>
      <HomeLink>{endActions.home}</HomeLink>
    </MessagePage>
  );
}
