'use client';

/** A page that broke while it was shown: words, and the one thing that helps. */
import { HomeLink } from './_components/home-link.tsx';
import { MessagePage } from './_components/message-page.tsx';
import { Button } from './_ui/button.tsx';
import { PAGE_FAILURES } from './_words/ends.ts';

export default function PageBroke() {
  return (
    <MessagePage state="failed" words={PAGE_FAILURES.broken}>
      <Button onClick={() => location.reload()}>
        {PAGE_FAILURES.reload}
      </Button>
      <HomeLink />
    </MessagePage>
  );
}
