/** The way to the page that finds out why a connection fails. */
import { classNames } from '../_ui/class-names.ts';
import { CHECK_LINK } from '../_words/check.ts';

export interface CheckLinkProps {
  readonly roomId: string;
  /** From a meeting, which goes on meanwhile. */
  readonly newTab?: boolean;
  /** Stands alone, and not within a sentence: then it must be large enough to be hit. */
  readonly alone?: boolean;
}

export function CheckLink({ roomId, newTab = false, alone = false }: CheckLinkProps) {
  return (
    <a
      href={`/check?room=${roomId}`}
      className={classNames('underline underline-offset-2', alone && 'inline-flex min-h-6 items-center')}
      {...(alone ? { 'data-target': '' } : {})}
      {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {CHECK_LINK.words}
      {newTab ? <span className="sr-only"> {CHECK_LINK.newTab}</span> : null}
    </a>
  );
}
