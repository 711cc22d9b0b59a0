/**
 * While the browser asks the person for their devices: asks once more. Browsers put their question out of sight when a person presses
 * elsewhere (Firefox), or show no more than a small sign of it (Chromium), and wait.
 */
import { Button } from '../../../_ui/button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { usePermission } from './use-permission.ts';

export function AllowButton() {
  const { lobby } = useWords('page');
  const call = useCall();
  const [microphone, camera] = [useAsked('microphone'), useAsked('camera')];
  if (!microphone && !camera) return null;
  return (
    <Button look="primary" onClick={() => void call.devices.open(true)}>
      {lobby.allow[microphone && camera ? 'both' : microphone ? 'microphone' : 'camera']}
    </Button>
  );
}

function useAsked(source: 'microphone' | 'camera'): boolean {
  const permission = usePermission(source);
  const starting = useCallState(({ media }) => media[source].state === 'starting');
  return starting && permission === 'prompt';
}
