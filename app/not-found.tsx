/** An address that is none of ours. */
import { HomeLink } from './_components/home-link.tsx';
import { MessagePage } from './_components/message-page.tsx';
import { PAGE_FAILURES } from './_words/ends.ts';

export default function NotFound() {
  return (
    <MessagePage state="not-found" words={PAGE_FAILURES.missing}>
      <HomeLink />
    </MessagePage>
  );
}
