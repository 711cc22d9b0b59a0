/** Why there is no camera or microphone, and what to do. */
import { useSyncExternalStore } from 'react';
import type { SourceState } from '#call/call-state';
import type { MediaError } from '#call/media-error';
import { browserFamily } from '../../../_ui/browser-family.ts';
import { Notice } from '../../../_ui/notice.tsx';
import type { Missing } from '../../../_words/media-error-words.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';

const never = () => () => undefined;

export function MediaTrouble() {
  const { media } = useWords('page');
  const microphone = useCallState(({ media }) => errorOf(media.microphone));
  const camera = useCallState(({ media }) => errorOf(media.camera));
  const browser = useSyncExternalStore(never, browserFamily, () => 'other' as const);

  const troubles = troublesOf(microphone, camera).map(({ missing, error }) => media.error(missing, error, browser, 'turn-on'));
  if (troubles.length === 0) return null;
  return (
    <Notice tone="problem">
      <div role="alert" className="flex flex-col gap-1.5">
        {troubles.map(({ what, todo }) => (
          <p key={what}>
            <strong className="font-semibold">{what}</strong> {todo}
          </p>
        ))}
        <p className="text-muted">{media.listenOnly}</p>
      </div>
    </Notice>
  );
}

/** One sentence for both devices where one reason holds for both. */
function troublesOf(microphone: MediaError | undefined, camera: MediaError | undefined): readonly { readonly missing: Missing; readonly error: MediaError }[] {
  if (microphone !== undefined && microphone === camera) return [{ missing: 'both', error: microphone }];
  return [
    ...(microphone === undefined ? [] : [{ missing: 'microphone', error: microphone } as const]),
    ...(camera === undefined ? [] : [{ missing: 'camera', error: camera } as const]),
  ];
}

function errorOf(source: SourceState): MediaError | undefined {
  return source.state === 'failed' ? source.error : undefined;
}
