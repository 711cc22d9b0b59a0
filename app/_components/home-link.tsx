/** The way home from pages that run no code of their own. */
import { buttonClass } from '../_ui/button.tsx';

/** @param children its words */
export function HomeLink({ children }: { readonly children: string }) {
  return (
    // oxlint-disable-next-line nextjs/no-html-link-for-pages -- the code of a router link is not worth its weight here
    <a href="/" className={buttonClass('primary')}>
      {children}
    </a>
  );
}
