/** The way home from pages that run no code of their own. */
import { buttonClass } from '../_ui/button.tsx';
import { useWords } from '../_words/use-words.tsx';

export function HomeLink() {
  const { endActions } = useWords('page');
  return (
    // oxlint-disable-next-line nextjs/no-html-link-for-pages -- the code of a router link is not worth its weight here
    <a href="/" className={buttonClass('primary')}>
      {endActions.home}
    </a>
  );
}
