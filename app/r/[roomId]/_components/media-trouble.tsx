/** Why there is no camera or microphone, and what to do. The words for it are fetched only where they are needed. */
import type { SourceState } from '#call/call-state';
import type { MediaError } from '#call/media-error';
import { fetched } from '../../../_components/fetched.tsx';
import { Notice } from '../../../_ui/notice.tsx';
import { useCallState } from '../_call/call-context.ts';

const MediaRemedies = fetched(() => import('./media-remedies.tsx'), 'media');

export function MediaTrouble() {
  const microphone = useCallState(({ media }) => errorOf(media.microphone));
  const camera = useCallState(({ media }) => errorOf(media.camera));
  if (microphone === undefined && camera === undefined) return null;
  return (
    <Notice tone="problem">
      <MediaRemedies microphone={microphone} camera={camera} />
    </Notice>
  );
}

function errorOf(source: SourceState): MediaError | undefined {
  return source.state === 'failed' ? source.error : undefined;
}
