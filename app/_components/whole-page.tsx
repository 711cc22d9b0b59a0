'use client';

/**
 * Shows words, and the one thing that helps, where a page broke. In the layout, and not as Next's `error.tsx`: that has a file of its own in every
 * first load, which holds again what other pages are made of.
 */
import { unstable_rethrow } from 'next/navigation';
import { Component, type ReactNode, useEffect } from 'react';
import { Button } from '../_ui/button.tsx';
import { useWords } from '../_words/use-words.tsx';
import { HomeLink } from './home-link.tsx';
import { MessagePage } from './message-page.tsx';

export class WholePage extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(error: unknown): { readonly broken: boolean } {
    // What Next itself throws, to go elsewhere, is no failure.
    unstable_rethrow(error);
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <PageBroke /> : this.props.children;
  }
}

const reload = () => location.reload();

function PageBroke() {
  const { endActions, pageFailures } = useWords('page');
  // Whoever goes back leaves behind what broke.
  useEffect(() => {
    addEventListener('popstate', reload);
    return () => removeEventListener('popstate', reload);
  }, []);
  return (
    <MessagePage state="failed" words={pageFailures.broken}>
      <Button onClick={reload}>{pageFailures.reload}</Button>
      <HomeLink>{endActions.home}</HomeLink>
    </MessagePage>
  );
}
