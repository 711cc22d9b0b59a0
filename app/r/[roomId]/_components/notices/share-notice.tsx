/** Why no screen is shared though one was to be, and what to do about it. */
import { useState } from 'react';
import type { SourceState } from '#call/call-state';
import { fetchedQuietly } from '../../../../_components/fetched.tsx';
import { useCallState } from '../../_call/call-context.ts';

// Its words are as many as there are systems.
const ScreenFailure = fetchedQuietly(() => import('./screen-failure.tsx'), 'screenErrors');

export function ShareNotice() {
  const screen = useCallState(({ media }) => media.screen);
  const [dismissed, setDismissed] = useState<SourceState>();
  if (screen.state !== 'failed' || screen === dismissed) return null;
  return <ScreenFailure error={screen.error} onDismiss={() => setDismissed(screen)} />;
}
