/** How the others will see this person: the picture, mirrored but for a camera that looks away, or the avatar, with the two switches. */
import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '../../../_ui/avatar.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { StreamVideo } from '../../../_ui/stream-video.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallReady, useCallState } from '../_call/call-context.ts';
import { AllowButton } from './allow-button.tsx';
import { EffectsDialog } from './effects/effects-dialog.tsx';
import { CameraButton, MicrophoneButton } from './source-buttons.tsx';

export function CameraPreview({ name }: { readonly name: string }) {
  const { lobby, effects } = useWords('page');
  const camera = useCallState(({ media }) => media.camera);
  const mirrored = useCallState(({ media }) => media.facing !== 'environment');
  const microphoneStarting = useCallState(({ media }) => media.microphone.state === 'starting');
  const preparing = useCallState(({ media }) => media.effects.preparing);
  const ready = useCallReady();
  const [choosing, setChoosing] = useState(false);
  const asking = camera.state === 'starting' || microphoneStarting;
  return (
    <>
      <section
        aria-label={lobby.preview}
        className="always-dark relative aspect-video w-full overflow-hidden rounded-2xl bg-linear-to-br from-slate-800 to-slate-950 text-ink shadow-xl ring-1 ring-black/10"
      >
        {camera.state === 'on' ? (
          <StreamVideo stream={camera.stream} mirrored={mirrored} />
        ) : (
          <div className="absolute inset-0 bottom-16 flex flex-col items-center justify-center gap-3 p-4 text-center">
            {asking || name.trim() === '' ? null : <Avatar name={name} seed={name} className="w-20 text-3xl sm:w-28 sm:text-4xl" />}
            <p className="max-w-md text-sm text-slate-300">{preparing ? effects.preparing : asking ? lobby.why : lobby.cameraOff}</p>
            <AllowButton />
          </div>
        )}
        <div className="absolute inset-x-0 bottom-0 flex justify-center gap-4 rounded-b-2xl bg-linear-to-t from-black/70 to-transparent p-3 sm:p-4">
          <MicrophoneButton />
          <CameraButton />
          <IconButton label={effects.heading} icon={<Sparkles aria-hidden="true" />} disabled={!ready} onClick={() => setChoosing(true)} />
        </div>
      </section>
      {/* Outside, because only what stands on the picture is always dark. */}
      <EffectsDialog open={choosing} onClose={() => setChoosing(false)} />
    </>
  );
}
