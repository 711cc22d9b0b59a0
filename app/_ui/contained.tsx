/** Keeps a fault in one part of a page from taking the page with it, and the call that it carries. */
import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';

export interface ContainedProps {
  readonly words: { readonly notShown: string; readonly tryAgain: string };
  readonly children: ReactNode;
}

export class Contained extends Component<ContainedProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <div role="alert" className="flex flex-col items-start gap-3 p-4">
        <p>{words.notShown}</p>
        <Button onClick={() => this.setState({ failed: false })}>{words.tryAgain}</Button>
      </div>
    );
  }
}
