/** What went wrong with a request, and what to do. */
import { Notice } from '../../_ui/notice.tsx';
import type { RequestFailure } from '../../_words/request-failure.ts';
import { useWords } from '../../_words/use-words.tsx';

export function Failure({ error }: { readonly error: RequestFailure | undefined }) {
  const { errors } = useWords('page');
  if (error === undefined) return null;
  return (
    <Notice tone="problem">
      <p role="alert">{errors[error]}</p>
    </Notice>
  );
}
