/** What is done to one's own picture and sound, with the picture as the others see it. */
import { AudioLines } from 'lucide-react';
import { NOISE_SUPPRESSIONS } from '#call/effects-choice';
import { Select } from '../../../../_ui/select.tsx';
import { StreamVideo } from '../../../../_ui/stream-video.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { BackgroundPicker } from './background-picker.tsx';
import { EffectsTrouble } from './effects-trouble.tsx';

export default function EffectsPicker() {
  const { effects: words } = useWords('page');
  const picker = useWords('effects');
  const call = useCall();
  const camera = useCallState(({ media }) => media.camera);
  const preparing = useCallState(({ media }) => media.effects.preparing);
  const noise = useCallState(({ media }) => media.effects.noiseSuppression);
  return (
    <div className="flex flex-col gap-4">
      <div className="always-dark relative mx-auto grid aspect-video w-full max-w-80 place-items-center overflow-hidden rounded-xl bg-slate-900 text-ink">
        {camera.state === 'on' ? <StreamVideo stream={camera.stream} mirrored /> : null}
        <p role="status" className={camera.state === 'on' ? 'absolute inset-x-0 bottom-0 bg-black/70 px-2 text-center text-xs' : 'p-4 text-center text-sm text-slate-300'}>
          {preparing ? words.preparing : camera.state === 'on' ? '' : picker.cameraOff}
        </p>
      </div>
      <EffectsTrouble />
      <BackgroundPicker />
      <Select
        label={picker.noise}
        icon={<AudioLines className="size-4" />}
        value={noise}
        choices={NOISE_SUPPRESSIONS.map((value) => ({ value, label: picker.noises[value] }))}
        onChoose={(value) => void call.devices.setNoiseSuppression(NOISE_SUPPRESSIONS.find((one) => one === value) ?? noise)}
      />
    </div>
  );
}
