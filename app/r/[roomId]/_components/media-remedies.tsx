/** For each device that failed: what happened, what to do in this browser, and where it may help a button that asks again. */
import { Button } from '../../../_ui/button.tsx';
import { ownPlatform } from '../../../_ui/platform.ts';
import type { Words } from '../../../_words/catalogues.ts';
import { mediaErrorWords, type MediaTrouble, type Missing } from '../../../_words/media-error-words.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall } from '../_call/call-context.ts';
import { type DeviceTrouble, type Remedy, remedyOf } from './remedy.ts';

export interface MediaRemediesProps {
  readonly microphone: DeviceTrouble;
  readonly camera: DeviceTrouble;
}

export default function MediaRemedies({ microphone, camera }: MediaRemediesProps) {
  const media = useWords('media');
  const { lobby } = useWords('page');
  const call = useCall();
  const troubles = troublesOf(microphone.trouble, camera.trouble).map(({ missing, trouble }) => mediaErrorWords(media, missing, trouble, ownPlatform(), 'turn-on'));
  const label = labelOf(lobby, remedyOf(microphone), remedyOf(camera));
  return (
    <>
      <div role="alert" className="flex flex-col gap-1.5">
        {troubles.map(({ what, todo }) => (
          <p key={what}>
            <strong className="font-semibold">{what}</strong> {todo}
          </p>
        ))}
        <p className="text-muted">{media.listenOnly}</p>
      </div>
      {label === undefined ? null : (
        <Button className="mt-2" onClick={() => void call.devices.open()}>
          {label}
        </Button>
      )}
    </>
  );
}

/** One sentence for both devices where one reason holds for both. */
function troublesOf(microphone: MediaTrouble | undefined, camera: MediaTrouble | undefined): readonly { readonly missing: Missing; readonly trouble: MediaTrouble }[] {
  if (microphone !== undefined && microphone === camera) return [{ missing: 'both', trouble: microphone }];
  return [
    ...(microphone === undefined ? [] : [{ missing: 'microphone', trouble: microphone } as const]),
    ...(camera === undefined ? [] : [{ missing: 'camera', trouble: camera } as const]),
  ];
}

function labelOf({ allow, tryAgain }: Words['page']['lobby'], microphone: Remedy, camera: Remedy): string | undefined {
  if (microphone === 'ask' && camera === 'ask') return allow.both;
  if (microphone === 'ask') return allow.microphone;
  if (camera === 'ask') return allow.camera;
  return microphone === 'try' || camera === 'try' ? tryAgain : undefined;
}
