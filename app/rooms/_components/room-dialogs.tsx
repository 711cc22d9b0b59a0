/** What each dialog over the list says on top, and what is in it. */
import type { ReactNode } from 'react';
import type { MyRoom } from '#protocol/rooms-api';
import { fetched } from '../../_components/fetched.tsx';
import type { Words } from '../../_words/catalogues.ts';
import { Attendance } from './attendance.tsx';
import { DeleteRoom } from './delete-room.tsx';
import type { Done } from './done.tsx';
import { EndRoom } from './end-room.tsx';
import { Invite } from './invite.tsx';
import { MoreActions } from './more-actions.tsx';
import { OtherDevice } from './other-device.tsx';
import type { RoomDialog, Shown } from './shown.ts';

const ChangeSettings = fetched(() => import('./change-settings.tsx'), 'roomSettings');

/** What dialogs are about and what they tell. */
export interface RoomDialogProps {
  readonly mine: MyRoom;
  /** The one that was set on this page. */
  readonly passcode: string | undefined;
  readonly onPasscode: (passcode: string | undefined) => void;
  readonly onShow: (shown: Shown) => void;
  /** It is done, and that is to be said. */
  readonly onDone: (done: Done) => Promise<void>;
  /** The room is not what it was, and the dialog stays. */
  readonly onChanged: () => Promise<void>;
}

export interface DialogInside {
  readonly heading: string;
  readonly content: ReactNode;
  readonly wide: boolean;
}

export function insideOf(what: RoomDialog, words: Words['rooms']['rooms'], props: RoomDialogProps): DialogInside {
  switch (what) {
    case 'invite':
      return { heading: words.invite, content: <Invite {...props} />, wide: true };
    case 'settings':
      return { heading: words.settings, content: <ChangeSettings {...props} />, wide: false };
    case 'attendance':
      return { heading: words.attendance, content: <Attendance {...props} />, wide: true };
    case 'more':
      return { heading: words.more, content: <MoreActions {...props} />, wide: false };
    case 'end':
      return { heading: words.end, content: <EndRoom {...props} />, wide: false };
    case 'delete':
      return { heading: words.deleteHeading, content: <DeleteRoom {...props} />, wide: false };
    case 'other-device':
      return { heading: words.otherDevice, content: <OtherDevice {...props} />, wide: false };
    default:
      return what satisfies never;
  }
}
