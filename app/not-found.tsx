'use client';

/** An address that is none of ours. */
import { HomeLink } from './_components/home-link.tsx';
import { MessagePage } from './_components/message-page.tsx';
import { useWords } from './_words/use-words.tsx';

export default function NotFound() {
  const { pageFailures } = useWords('page');
  return (
    <MessagePage state="not-found" words={pageFailures.missing}>
      <HomeLink />
    </MessagePage>
  );
}
