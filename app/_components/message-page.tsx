/** A page with one thing to say: a heading, a sentence, and where to go from here. */
import type { ReactNode } from 'react';
import { pageTitle } from '../_words/product.ts';
import { Brand } from './brand.tsx';

export interface MessagePageProps {
  readonly state: string;
  readonly words: { readonly heading: string; readonly text: string };
  readonly about?: ReactNode;
  readonly children?: ReactNode;
}

export function MessagePage({ state, words, about, children }: MessagePageProps) {
  return (
    <main data-state={state} className="lobby-backdrop flex min-h-dvh flex-col px-safe pb-safe">
      <title>{pageTitle(words.heading)}</title>
      <Brand />
      <div className="mx-auto flex w-full max-w-lg flex-1 flex-col items-center justify-center gap-6 px-6 pb-24 text-center">
        <div>
          {about === undefined ? null : <p className="mb-2 text-muted">{about}</p>}
          <h1 className="text-3xl font-semibold tracking-tight text-balance">{words.heading}</h1>
          <p className="mt-3 text-balance text-muted">{words.text}</p>
        </div>
        <div className="flex flex-wrap items-center justify-center gap-3">{children}</div>
      </div>
    </main>
  );
}
