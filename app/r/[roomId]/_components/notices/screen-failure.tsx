/** A screen that was to be shared and is not, and what to do about it. */
import type { MediaError } from '#call/media-error';
import { ownPlatform } from '../../../../_ui/platform.ts';
import { screenErrorWords } from '../../../../_words/screen-error-words.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { Toast } from './toast.tsx';

export default function ScreenFailure({ error, onDismiss }: { readonly error: MediaError; readonly onDismiss: () => void }) {
  const { what, todo } = screenErrorWords(useWords('screenErrors'), error, ownPlatform().system);
  return <Toast words={`${what} ${todo}`} onDismiss={onDismiss} />;
}
