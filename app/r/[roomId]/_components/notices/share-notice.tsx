/** Why no screen is shared though one was to be, and what to do about it. */
import { useState } from 'react';
import type { SourceState } from '#call/call-state';
import { ownPlatform } from '../../../../_ui/platform.ts';
import { screenErrorWords } from '../../../../_words/screen-error-words.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';
import { Toast } from './toast.tsx';

export function ShareNotice() {
  const words = useWords('meeting');
  const screen = useCallState(({ media }) => media.screen);
  const [dismissed, setDismissed] = useState<SourceState>();
  if (screen.state !== 'failed' || screen === dismissed) return null;
  const { what, todo } = screenErrorWords(words, screen.error, ownPlatform().system);
  return <Toast words={`${what} ${todo}`} onDismiss={() => setDismissed(screen)} />;
}
