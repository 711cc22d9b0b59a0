/** Buttons that copy a text each; where the browser does not let the page do it, the text is shown to copy by hand. */
import { Button } from './button.tsx';
import { CopyByHand } from './copy-by-hand.tsx';
import { useCopy } from './use-copy.ts';

export interface CopyButtonsProps {
  /** The text is made when it is asked for. */
  readonly copies: readonly { readonly label: string; readonly text: () => string }[];
  readonly disabled: boolean;
  readonly words: { readonly copied: string; readonly copyByHand: string; readonly copyByHandHint: string };
}

export function CopyButtons({ copies, disabled, words }: CopyButtonsProps) {
  const { copied, refused, copy } = useCopy();
  return (
    <>
      {copies.map(({ label, text }) => (
        <Button key={label} disabled={disabled} onClick={() => void copy(text())}>
          {label}
        </Button>
      ))}
      <span role="status" className={copied ? 'text-sm text-good-ink' : 'sr-only'}>
        {copied ? words.copied : ''}
      </span>
      {refused === undefined ? null : <CopyByHand key={refused} text={refused} label={words.copyByHand} hint={words.copyByHandHint} long />}
    </>
  );
}
