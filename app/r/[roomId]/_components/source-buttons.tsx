/** The two switches that the lobby and the meeting share. */
import { Mic, MicOff, Video, VideoOff } from 'lucide-react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallReady, useCallState } from '../_call/call-context.ts';
import { isOn } from './is-on.ts';

const FAILED = '!';

export interface SourceButtonProps {
  /** Why a host does not let it be switched on, in words. The button stays, and a press says so. */
  readonly keptFrom?: string | undefined;
}

export function MicrophoneButton({ keptFrom }: SourceButtonProps) {
  const { controls } = useWords('page');
  const call = useCall();
  const ready = useCallReady();
  const on = useCallState(({ media }) => isOn(media.microphone));
  const failed = useCallState(({ media }) => media.microphone.state === 'failed');
  return (
    <IconButton
      label={on ? controls.microphoneOff : controls.microphoneOn}
      icon={on ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
      tone={on ? 'plain' : 'off'}
      badge={failed ? FAILED : undefined}
      disabled={!ready}
      title={keptFrom}
      aria-disabled={keptFrom !== undefined}
      aria-keyshortcuts="Control+D Meta+D"
      onClick={(event) => {
        // Whoever mutes with the mouse may hold the space bar next, which would press the button.
        if (event.detail > 0) event.currentTarget.blur();
        void call.devices.setMicrophone(!on);
      }}
    />
  );
}

export function CameraButton({ keptFrom }: SourceButtonProps) {
  const { controls } = useWords('page');
  const call = useCall();
  const ready = useCallReady();
  const on = useCallState(({ media }) => isOn(media.camera));
  const failed = useCallState(({ media }) => media.camera.state === 'failed');
  return (
    <IconButton
      label={on ? controls.cameraOff : controls.cameraOn}
      icon={on ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
      tone={on ? 'plain' : 'off'}
      badge={failed ? FAILED : undefined}
      disabled={!ready}
      title={keptFrom}
      aria-disabled={keptFrom !== undefined}
      aria-keyshortcuts="Control+E Meta+E"
      onClick={() => void call.devices.setCamera(!on)}
    />
  );
}
