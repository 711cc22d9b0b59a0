/** The way to the page that finds out why a connection fails. */
import { classNames } from '../_ui/class-names.ts';
import { useWords } from '../_words/use-words.tsx';

export interface CheckLinkProps {
  readonly roomId: string;
  /** From a meeting, which goes on meanwhile. */
  readonly newTab?: boolean;
  /** Stands alone, and not within a sentence: then it must be large enough to be hit. */
  readonly alone?: boolean;
}

export function CheckLink({ roomId, newTab = false, alone = false }: CheckLinkProps) {
  const { checkLink } = useWords('page');
  return (
    <a
      href={`/check?room=${roomId}`}
      className={classNames('underline underline-offset-2', alone && 'inline-flex min-h-6 items-center')}
      {...(alone ? { 'data-target': '' } : {})}
      {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {checkLink.words}
      {newTab ? <span className="sr-only"> {checkLink.newTab}</span> : null}
    </a>
  );
}
