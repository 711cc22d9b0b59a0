/** What is needed now and then: the link, the devices, and for a host the end of the meeting. */
import { Activity, Ellipsis, Hand, Keyboard, OctagonX, Settings as SettingsIcon, ShieldCheck, Sparkles, SwitchCamera as SwitchCameraIcon, Users } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { SettingsDialog } from '../../../_settings/settings-dialog.tsx';
import { Button } from '../../../_ui/button.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { useClosedByFocus } from '../../../_ui/use-closed-by-focus.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { CopyLink } from './copy-link.tsx';
import { DevicePickers } from './device-pickers.tsx';
import { ConnectionDetails } from './details/connection-details.tsx';
import { EffectsDialog } from './effects/effects-dialog.tsx';
import { EndMeeting } from './end-meeting.tsx';
import { MeetingSettingsDialog } from './hosting/settings-dialog.tsx';
import { isHandUp } from './is-hand-up.ts';
import { isOn } from './is-on.ts';
import { LayoutPickers } from './layout/layout-pickers.tsx';
import { PipButton } from './pip/pip-button.tsx';
import { ReactionRow } from './reaction-row.tsx';
import { RoomSections } from './settings/fetched-sections.tsx';

const ID = 'more';

export interface MoreProps {
  /** How many people are in the meeting. */
  readonly count: number;
  readonly onPeople: () => void;
  readonly onKeys: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly children: (button: ReactNode) => ReactNode;
}

/** Gives its button to `children`, to stand in the toolbar; the popover and the dialog stand outside of it. */
export function More({ count, onPeople, onKeys, button, children }: MoreProps) {
  const { meeting } = useWords('meeting');
  const { settingsFrame, effects } = useWords('page');
  const host = useCallState(({ phase }) => phase.state === 'joined' && phase.self.role !== 'guest');
  const popover = useRef<HTMLDivElement>(null);
  // Only one dialog at a time, and no popover over it.
  const [dialog, setDialog] = useState<'end' | 'details' | 'settings' | 'effects' | 'meeting'>();

  useClosedByFocus(popover, button);
  const leaveFor = (what: () => void) => {
    popover.current?.hidePopover?.();
    what();
  };
  const close = () => setDialog(undefined);

  return (
    <>
      {children(<IconButton ref={button} label={meeting.more} icon={<Ellipsis aria-hidden="true" />} popoverTarget={ID} />)}
      <div ref={popover} id={ID} popover="auto" role="group" aria-label={meeting.more} className="more-sheet">
        <div className="flex flex-col gap-3 p-4">
          <OnPhone count={count} onPeople={() => leaveFor(onPeople)} onHand={() => popover.current?.hidePopover?.()} />
          <SwitchCamera />
          <CopyLink look="plain" />
          <LayoutPickers />
          <DevicePickers />
          <Button onClick={() => leaveFor(() => setDialog('effects'))}>
            <Sparkles aria-hidden="true" className="size-4" />
            {effects.heading}
          </Button>
          <Button onClick={() => leaveFor(() => setDialog('settings'))}>
            <SettingsIcon aria-hidden="true" className="size-4" />
            {settingsFrame.heading}
          </Button>
          <PipButton onPress={() => popover.current?.hidePopover?.()} />
          <Button onClick={() => leaveFor(() => setDialog('details'))}>
            <Activity aria-hidden="true" className="size-4" />
            {meeting.details}
          </Button>
          <Button className="pointer-coarse:hidden" onClick={() => leaveFor(onKeys)}>
            <Keyboard aria-hidden="true" className="size-4" />
            {meeting.keys}
          </Button>
          {host ? (
            <Button onClick={() => leaveFor(() => setDialog('meeting'))}>
              <ShieldCheck aria-hidden="true" className="size-4" />
              {meeting.settings}
            </Button>
          ) : null}
          {host ? (
            <Button look="warning" onClick={() => leaveFor(() => setDialog('end'))}>
              <OctagonX aria-hidden="true" className="size-4" />
              {meeting.endForEveryone}
            </Button>
          ) : null}
        </div>
      </div>
      <EffectsDialog open={dialog === 'effects'} onClose={close} />
      <SettingsDialog open={dialog === 'settings'} onClose={close}>
        <RoomSections />
      </SettingsDialog>
      <ConnectionDetails open={dialog === 'details'} onClose={close} />
      <MeetingSettingsDialog open={dialog === 'meeting'} onClose={close} />
      <EndMeeting open={dialog === 'end'} onClose={close} />
    </>
  );
}

/** What stands in the bar where there is room for it. */
function OnPhone({ count, onPeople, onHand }: { readonly count: number; readonly onPeople: () => void; readonly onHand: () => void }) {
  const { meeting } = useWords('meeting');
  const call = useCall();
  const up = useCallState(isHandUp);
  return (
    <div className="flex flex-col gap-3 sm:hidden">
      <ReactionRow />
      <Button
        onClick={() => {
          call.raiseHand(!up);
          onHand();
        }}
      >
        <Hand aria-hidden="true" className="size-4" />
        {up ? meeting.lowerHand : meeting.raiseHand}
      </Button>
      <Button onClick={onPeople}>
        <Users aria-hidden="true" className="size-4" />
        {meeting.people}
        <span aria-hidden="true" className="text-muted">
          {count}
        </span>
      </Button>
    </div>
  );
}

/** From the front to the back of the phone, however it is held. */
function SwitchCamera() {
  const { meeting } = useWords('meeting');
  const call = useCall();
  const possible = useCallState(({ media }) => isOn(media.camera) && media.devices.camera.length > 1);
  if (!possible) return null;
  return (
    <Button className="sm:not-pointer-coarse:hidden" onClick={() => void call.devices.switchCamera()}>
      <SwitchCameraIcon aria-hidden="true" className="size-4" />
      {meeting.switchCamera}
    </Button>
  );
}
