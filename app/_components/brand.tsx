/** The product's mark at the top of every page but the meeting itself. */
import type { ReactNode } from 'react';
import { PRODUCT_NAME } from '../_words/product.ts';

/** @param children what stands at its end */
export function Brand({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="box-content flex h-16 shrink-0 items-center justify-between gap-4 px-4 pt-safe md:px-8">
      {/* oxlint-disable-next-line nextjs/no-html-link-for-pages -- the code of a router link is not worth its weight here */}
      <a href="/" data-target className="inline-flex shrink-0 items-center gap-2.5 rounded-lg text-lg font-semibold tracking-tight">
        {/* oxlint-disable-next-line nextjs/no-img-element -- an icon of half a kilobyte needs no optimizer */}
        <img src="/icon.svg" alt="" width={32} height={32} loading="lazy" />
        {PRODUCT_NAME}
      </a>
      {children}
    </header>
  );
}
