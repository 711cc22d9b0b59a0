/** The way home from pages that run no code of their own. */
import { buttonClass } from '../_ui/button.tsx';
import { END_ACTIONS } from '../_words/ends.ts';

export function HomeLink() {
  return (
    // oxlint-disable-next-line nextjs/no-html-link-for-pages -- the code of a router link is not worth its weight here
    <a href="/" className={buttonClass('primary')}>
      {END_ACTIONS.home}
    </a>
  );
}
