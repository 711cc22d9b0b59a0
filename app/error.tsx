'use client';

/** A page that broke while it was shown: words, and the one thing that helps. */
import { HomeButton } from './_components/home-button.tsx';
import { MessagePage } from './_components/message-page.tsx';
import { Button } from './_ui/button.tsx';
import { PAGE_FAILURES } from './_words/ends.ts';

export default function PageBroke() {
  return (
    <MessagePage state="failed" words={PAGE_FAILURES.broken}>
      <Button look="primary" onClick={() => location.reload()}>
        {PAGE_FAILURES.reload}
      </Button>
      <HomeButton />
    </MessagePage>
  );
}
