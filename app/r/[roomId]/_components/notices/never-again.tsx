/** Puts a notice away for good. The settings bring it back. */
import { useWords } from '../../../../_words/use-words.tsx';

export function NeverAgain({ onPress }: { readonly onPress: () => void }) {
  const { meeting } = useWords('meeting');
  return (
    <button type="button" className="min-h-6 shrink-0 rounded px-1 text-muted underline underline-offset-2 hover:text-ink" onClick={onPress}>
      {meeting.neverAgain}
    </button>
  );
}
