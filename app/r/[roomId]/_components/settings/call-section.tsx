/** For a line that is slow or costs money. */
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';

export function CallSection() {
  const { settings, saving } = useWords('settings');
  const call = useCall();
  const { lowBandwidth, audioOnly } = useCallState(({ media }) => media.saving);
  return (
    <>
      <Checkbox label={saving.lowBandwidth} hint={settings.lowBandwidthHint} checked={lowBandwidth} onChange={(on) => call.devices.setLowBandwidth(on)} />
      <Checkbox label={saving.audioOnly} hint={settings.audioOnlyHint} checked={audioOnly} onChange={(on) => void call.devices.setAudioOnly(on)} />
    </>
  );
}
