'use client';

/** A page that broke while it was shown: words, and the one thing that helps. */
import { HomeLink } from './_components/home-link.tsx';
import { MessagePage } from './_components/message-page.tsx';
import { Button } from './_ui/button.tsx';
import { useWords } from './_words/use-words.tsx';

export default function PageBroke() {
  const { pageFailures } = useWords('page');
  return (
    <MessagePage state="failed" words={pageFailures.broken}>
      <Button onClick={() => location.reload()}>
        {pageFailures.reload}
      </Button>
      <HomeLink />
    </MessagePage>
  );
}
