/** What was done with a meeting, in words. */
import { WithNames } from '../../_ui/with-names.tsx';
import { useWords } from '../../_words/use-words.tsx';
import type { Copy } from '../copy-of.ts';

export interface Done {
  readonly what: 'duplicated' | 'reopened' | 'ended' | 'deleted';
  /** Of the meeting, or its code. */
  readonly name: string;
  readonly without?: Copy['without'];
}

export function DoneWords({ done: { what, name, without } }: { readonly done: Done }) {
  const { said } = useWords('rooms').rooms;
  return (
    <>
      <WithNames names={[name]} say={([stand = '']) => said[what](stand)} /> {without?.passcode ? said.withoutPasscode : null} {without?.times ? said.withoutTimes : null}
    </>
  );
}
