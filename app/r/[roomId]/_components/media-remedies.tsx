/** For each device that failed: what happened, and what to do in this browser. */
import type { MediaError } from '#call/media-error';
import { browserFamily } from '../../../_ui/browser-family.ts';
import type { Missing } from '../../../_words/media-error-words.ts';
import { useWords } from '../../../_words/use-words.tsx';

export interface MediaRemediesProps {
  readonly microphone: MediaError | undefined;
  readonly camera: MediaError | undefined;
}

export default function MediaRemedies({ microphone, camera }: MediaRemediesProps) {
  const media = useWords('media');
  const troubles = troublesOf(microphone, camera).map(({ missing, error }) => media.error(missing, error, browserFamily(), 'turn-on'));
  return (
    <div role="alert" className="flex flex-col gap-1.5">
      {troubles.map(({ what, todo }) => (
        <p key={what}>
          <strong className="font-semibold">{what}</strong> {todo}
        </p>
      ))}
      <p className="text-muted">{media.listenOnly}</p>
    </div>
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
