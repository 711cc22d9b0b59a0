/** The controls, always at the same place. */
import { MonitorUp, MonitorX, PhoneOff, Users } from 'lucide-react';
import type { RefObject } from 'react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { Toolbar } from '../../../_ui/toolbar.tsx';
import { MEETING } from '../../../_words/meeting.ts';
import { useCall, useCallState } from '../_call/call-context.ts';
import { More } from './more.tsx';
import { CameraButton, MicrophoneButton } from './source-buttons.tsx';
import { useCanShareScreen } from './use-support.ts';

export interface ControlBarProps {
  readonly peopleOpen: boolean;
  readonly onPeople: () => void;
  readonly peopleButton: RefObject<HTMLButtonElement | null>;
  readonly count: number;
}

export function ControlBar({ peopleOpen, onPeople, peopleButton, count }: ControlBarProps) {
  const call = useCall();
  return (
    <div className="relative z-20 flex shrink-0 justify-center pb-safe">
      <More>
        {(moreButton) => (
          <Toolbar label={MEETING.controls} className="flex items-center gap-1.5 p-2 sm:gap-3 sm:p-3 short:p-1">
            <MicrophoneButton />
            <CameraButton />
            <ShareButton />
            <IconButton
              ref={peopleButton}
              label={MEETING.people}
              icon={<Users aria-hidden="true" />}
              badge={count}
              tone={peopleOpen ? 'active' : 'plain'}
              aria-expanded={peopleOpen}
              onClick={onPeople}
            />
            {moreButton}
            <IconButton label={MEETING.leave} icon={<PhoneOff aria-hidden="true" />} tone="danger" className="sm:w-16" onClick={() => void call.leave()} />
          </Toolbar>
        )}
      </More>
    </div>
  );
}

function ShareButton() {
  const call = useCall();
  const possible = useCanShareScreen();
  const sharing = useCallState(({ media }) => media.screen.state === 'on');
  if (!possible) return null;
  return sharing ? (
    <IconButton label={MEETING.stopSharing} icon={<MonitorX aria-hidden="true" />} tone="active" onClick={() => call.stopSharing()} />
  ) : (
    <IconButton label={MEETING.share} icon={<MonitorUp aria-hidden="true" />} onClick={() => void call.shareScreen()} />
  );
}
