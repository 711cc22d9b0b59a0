/** What is needed now and then: the link, the devices, and for a host the end of the meeting. */
import { Activity, Ellipsis, OctagonX } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../../_ui/button.tsx';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { MEETING } from '../../../_words/meeting.ts';
import { useCallState } from '../_call/call-context.ts';
import { CopyLink } from './copy-link.tsx';
import { DevicePickers } from './device-pickers.tsx';
import { ConnectionDetails } from './details/connection-details.tsx';
import { EndMeeting } from './end-meeting.tsx';

const ID = 'more';

/** Gives its button to `children`, to stand in the toolbar; the popover and the dialog stand outside of it. */
export function More({ children }: { readonly children: (button: ReactNode) => ReactNode }) {
  const host = useCallState(({ phase }) => phase.state === 'joined' && phase.self.role === 'host');
  const popover = useRef<HTMLDivElement>(null);
  // Only one dialog at a time, and no popover over it.
  const [dialog, setDialog] = useState<'end' | 'details'>();

  const show = (which: 'end' | 'details') => {
    popover.current?.hidePopover();
    setDialog(which);
  };
  const close = () => setDialog(undefined);

  return (
    <>
      {children(<IconButton label={MEETING.more} icon={<Ellipsis aria-hidden="true" />} popoverTarget={ID} />)}
      <div ref={popover} id={ID} popover="auto" role="group" aria-label={MEETING.more} className="more-sheet">
        <div className="flex flex-col gap-3 p-4">
          <CopyLink look="plain" />
          <DevicePickers />
          <Button onClick={() => show('details')}>
            <Activity aria-hidden="true" className="size-4" />
            {MEETING.details}
          </Button>
          {host ? (
            <Button look="warning" onClick={() => show('end')}>
              <OctagonX aria-hidden="true" className="size-4" />
              {MEETING.endForEveryone}
            </Button>
          ) : null}
        </div>
      </div>
      <ConnectionDetails open={dialog === 'details'} onClose={close} />
      <EndMeeting open={dialog === 'end'} onClose={close} />
    </>
  );
}
