/** The controls, always at the same place. */
import { MessageSquareText, MonitorUp, MonitorX, PhoneOff, Users } from 'lucide-react';
import { type RefObject, useId } from 'react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { Toolbar } from '../../../_ui/toolbar.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { useUnread } from './chat/use-unread.ts';
import { HandButton } from './hand-button.tsx';
import { useKeptFrom } from './hosting/use-kept-from.ts';
import { More } from './more.tsx';
import { ReactButton, ReactionsPopover } from './react-button.tsx';
import { CameraButton, MicrophoneButton } from './source-buttons.tsx';
import { useCanShareScreen } from './use-support.ts';

/** What a phone has no room for in the bar: there it stands in the sheet. */
const WIDE = 'max-sm:hidden';

/** What can stand beside the stage. */
export type Panel = 'people' | 'chat';

export interface ControlBarProps {
  /** The one that is open. */
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel) => void;
  /** Shows the list of keys. */
  readonly onKeys: () => void;
  readonly buttons: Readonly<Record<Panel | 'more', RefObject<HTMLButtonElement | null>>>;
  readonly count: number;
}

export function ControlBar({ panel, onPanel, onKeys, buttons, count }: ControlBarProps) {
  const { chat, meeting } = useWords('meeting');
  const call = useCall();
  const keptFrom = { microphone: useKeptFrom('microphone'), camera: useKeptFrom('camera') };
  const unread = useUnread(panel === 'chat');
  const unreadId = useId();
  const opens = (which: Panel) => ({
    ref: buttons[which],
    tone: panel === which ? ('active' as const) : ('plain' as const),
    'aria-expanded': panel === which,
    onClick: () => onPanel(which),
  });
  return (
    <div className="relative z-20 flex shrink-0 justify-center pb-safe">
      <More count={count} onPeople={() => onPanel('people')} onKeys={onKeys} button={buttons.more}>
        {(moreButton) => (
          <Toolbar label={meeting.controls} className="flex items-center gap-1.5 p-2 sm:gap-3 sm:p-3 short:p-1">
            <MicrophoneButton keptFrom={keptFrom.microphone} />
            <CameraButton keptFrom={keptFrom.camera} />
            <ShareButton />
            <HandButton className={WIDE} />
            <ReactButton className={WIDE} />
            <IconButton
              label={chat.heading}
              icon={<MessageSquareText aria-hidden="true" />}
              badge={unread === 0 ? undefined : unread}
              aria-describedby={unreadId}
              {...opens('chat')}
            />
            <IconButton label={meeting.people} icon={<Users aria-hidden="true" />} badge={count} className={WIDE} {...opens('people')} />
            {moreButton}
            <IconButton label={meeting.leave} icon={<PhoneOff aria-hidden="true" />} tone="danger" className="sm:w-16" onClick={() => void call.leave()} />
          </Toolbar>
        )}
      </More>
      <ReactionsPopover />
      <span id={unreadId} hidden>
        {unread === 0 ? '' : chat.unread(unread)}
      </span>
    </div>
  );
}

function ShareButton() {
  const { meeting } = useWords('meeting');
  const call = useCall();
  const possible = useCanShareScreen();
  const sharing = useCallState(({ media }) => media.screen.state === 'on');
  const keptFrom = useKeptFrom('screen');
  if (!possible) return null;
  return sharing ? (
    <IconButton label={meeting.stopSharing} icon={<MonitorX aria-hidden="true" />} tone="active" onClick={() => call.devices.stopSharing()} />
  ) : (
    <IconButton
      label={meeting.share}
      icon={<MonitorUp aria-hidden="true" />}
      title={keptFrom}
      aria-disabled={keptFrom !== undefined}
      onClick={() => void call.devices.shareScreen()}
    />
  );
}
