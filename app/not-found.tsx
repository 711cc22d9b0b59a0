/** An address that is none of ours. Made by the server alone: every page carries it, and none should carry code for it. */
import { HomeLink } from './_components/home-link.tsx';
import { MessagePage } from './_components/message-page.tsx';
import { requestWords } from './_words/request-words.ts';

export default async function NotFound() {
  const { endActions, pageFailures } = await requestWords('page');
  return (
    <MessagePage state="not-found" words={pageFailures.missing}>
      <HomeLink>{endActions.home}</HomeLink>
    </MessagePage>
  );
}
