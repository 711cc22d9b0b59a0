/** Why there is no camera or microphone, and what to do. */
import { useSyncExternalStore } from 'react';
import type { SourceState } from '#call/call-state';
import type { MediaError } from '#call/media-error';
import { type BrowserFamily, browserFamily } from '../../../_ui/browser-family.ts';
import { Notice } from '../../../_ui/notice.tsx';
import { bothDevicesWords, LISTEN_ONLY, type MediaErrorWords, mediaErrorWords } from '../../../_words/media-errors.ts';
import { useCallState } from '../_call/call-context.ts';

const never = () => () => undefined;

export function MediaTrouble() {
  const microphone = useCallState(({ media }) => errorOf(media.microphone));
  const camera = useCallState(({ media }) => errorOf(media.camera));
  const browser = useSyncExternalStore(never, browserFamily, () => 'other' as const);

  const troubles = troublesOf(microphone, camera, browser);
  if (troubles.length === 0) return null;
  return (
    <Notice tone="problem">
      <div role="alert" className="flex flex-col gap-1.5">
        {troubles.map(({ what, todo }) => (
          <p key={what}>
            <strong className="font-semibold">{what}</strong> {todo}
          </p>
        ))}
        <p className="text-muted">{LISTEN_ONLY}</p>
      </div>
    </Notice>
  );
}

/** One sentence for both devices where one reason holds for both. */
function troublesOf(microphone: MediaError | undefined, camera: MediaError | undefined, browser: BrowserFamily): readonly MediaErrorWords[] {
  if (microphone !== undefined && microphone === camera) return [bothDevicesWords(microphone, browser)];
  return [
    ...(microphone === undefined ? [] : [mediaErrorWords('microphone', microphone, browser)]),
    ...(camera === undefined ? [] : [mediaErrorWords('camera', camera, browser)]),
  ];
}

function errorOf(source: SourceState): MediaError | undefined {
  return source.state === 'failed' ? source.error : undefined;
}
