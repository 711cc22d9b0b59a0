/** Why there is no camera or microphone, and what to do. The words for it are fetched only where they are needed. */
import { useEffect } from 'react';
import type { SourceState } from '#call/call-state';
import type { MediaError } from '#call/media-error';
import { fetched } from '../../../_components/fetched.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import type { DeviceTrouble } from './remedy.ts';
import { usePermission } from './use-permission.ts';
import { useStartingLate } from './use-starting-late.ts';

const MediaRemedies = fetched(() => import('./media-remedies.tsx'), 'media');

export function MediaTrouble() {
  const microphone = useTrouble('microphone');
  const camera = useTrouble('camera');
  if (microphone.trouble === undefined && camera.trouble === undefined) return null;
  return (
    <Notice tone="problem">
      <MediaRemedies microphone={microphone} camera={camera} />
    </Notice>
  );
}

/** What is wrong with a source. It opens by itself where the person allowed it elsewhere. */
function useTrouble(source: 'microphone' | 'camera'): DeviceTrouble {
  const call = useCall();
  const permission = usePermission(source);
  const error = useCallState(({ media }) => errorOf(media[source]));
  const late = useStartingLate(source, permission === 'prompt');

  useEffect(() => {
    const { media } = call.getSnapshot();
    if (permission === 'granted' && errorOf(media[source]) === 'denied') void call.devices.open();
  }, [call, permission, source]);

  return { trouble: error ?? (late ? 'still-starting' : undefined), permission };
}

function errorOf(source: SourceState): MediaError | undefined {
  return source.state === 'failed' ? source.error : undefined;
}
