/** Why something was not done, where it was not. */
import type { RequestFailure } from '../../../../_words/request-failure.ts';
import { useWords } from '../../../../_words/use-words.tsx';

export function Failure({ of }: { readonly of: RequestFailure | undefined }) {
  const { errors } = useWords('page');
  if (of === undefined) return null;
  return (
    <p role="alert" className="basis-full text-sm text-danger-ink">
      {errors[of]}
    </p>
  );
}
