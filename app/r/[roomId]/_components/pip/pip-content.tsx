/** What is in the small window: whoever has the stage, oneself, and the controls that a person needs while they look elsewhere. */
import { PhoneOff, SquareArrowOutUpLeft } from 'lucide-react';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Toolbar } from '../../../../_ui/toolbar.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useActiveSpeaker, useCall } from '../../_call/call-context.ts';
import { useKeptFrom } from '../hosting/use-kept-from.ts';
import { compose, screenKey } from '../layout/compose.ts';
import { useLayout } from '../layout/layout-context.tsx';
import { RemoteTile } from '../remote-tile.tsx';
import { RemoteScreen } from '../screens.tsx';
import { SelfTile } from '../self-tile.tsx';
import { CameraButton, MicrophoneButton } from '../source-buttons.tsx';
import { useRemoteIds, useScreenIds } from '../use-roster.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { pictureIn, useShownPictures } from '../use-shown-pictures.ts';

export interface PipContentProps {
  readonly view: Window;
  readonly onBack: () => void;
}

const SCREEN = screenKey('');

export default function PipContent({ view, onBack }: PipContentProps) {
  const { meeting, pictureInPicture } = useWords('meeting');
  const call = useCall();
  const wish = useLayout();
  const remotes = useRemoteIds();
  const screens = useScreenIds();
  const active = useActiveSpeaker();
  useShortcuts(undefined, view);

  // One is large, as in the layout that follows the speaker.
  const { stage } = compose({ remotes, screens, ownScreen: false, active }, { ...wish, layout: 'speaker' });
  const main = stage.find((key) => key !== 'self');
  const screen = main?.startsWith(SCREEN) ? main.slice(SCREEN.length) : undefined;
  const camera = screen === undefined ? main : undefined;
  const picture = pictureIn({ width: view.innerWidth, height: view.innerHeight }, 'speaker');
  useShownPictures('small window', { cameras: new Map(camera === undefined ? [] : [[camera, picture]]), screens: new Set(screen === undefined ? [] : [screen]) });
  return (
    <main className="always-dark fixed inset-0 flex flex-col bg-sunken text-ink">
      <div className="relative min-h-0 flex-1 p-1">
        {screen !== undefined ? <RemoteScreen id={screen} pinnable={false} /> : camera !== undefined ? <RemoteTile id={camera} pinnable={false} /> : <SelfTile />}
        {main === undefined || wish.selfView === 'hidden' ? null : (
          <div className="absolute end-2 top-2 aspect-video w-[max(26%,5rem)] rounded-xl shadow-lg shadow-black/60">
            <SelfTile />
          </div>
        )}
      </div>
      <Toolbar label={meeting.controls} className="flex shrink-0 items-center justify-center gap-2 p-1.5">
        <MicrophoneButton keptFrom={useKeptFrom('microphone')} />
        <CameraButton keptFrom={useKeptFrom('camera')} />
        <IconButton
          label={pictureInPicture.back}
          icon={<SquareArrowOutUpLeft aria-hidden="true" className="rtl:-scale-x-100" />}
          onClick={() => {
            // Allowed by the press in the small window (document-picture-in-picture, section 4.5).
            window.focus();
            onBack();
          }}
        />
        <IconButton label={meeting.leave} icon={<PhoneOff aria-hidden="true" />} tone="danger" onClick={() => void call.leave()} />
      </Toolbar>
    </main>
  );
}
