/** The page that checks the connection, with the code of a meeting or without. */
import { pageTitle } from '../../_words/product.ts';
import { useWords } from '../../_words/use-words.tsx';
import { Check } from './check.tsx';
import { MeetingField } from './meeting-field.tsx';

export interface CheckScreenProps {
  readonly roomId: string | undefined;
  /** What the address has where a code should be. */
  readonly typed: string;
}

export default function CheckScreen({ roomId, typed }: CheckScreenProps) {
  const { check } = useWords('check');
  return (
    <>
      <title>{pageTitle(check.heading)}</title>
      <div className="mx-auto flex w-full max-w-3xl flex-1 flex-col gap-6 px-4 pt-2 pb-12 md:px-8 md:pt-6">
        <div>
          <h1 className="text-2xl leading-tight font-semibold tracking-tight text-balance md:text-3xl">{check.heading}</h1>
          <p className="mt-2 text-muted">{check.intro}</p>
        </div>
        <Check roomId={roomId} />
        {roomId === undefined ? <MeetingField typed={typed} /> : null}
      </div>
    </>
  );
}
