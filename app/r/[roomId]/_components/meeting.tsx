/** The meeting: a bar with its name and the state of the connection, the stage, people or chat beside it, the controls below. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { Store } from '#call/store';
import { classNames } from '../../../_ui/class-names.ts';
import { fill } from '../../../_words/fill.ts';
import { PUSH_TO_TALK } from '../../../_remembered/switch-keys.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { pageTitle } from '../../../_words/product.ts';
import { useCallState } from '../_call/call-context.ts';
import { Announcer } from './announcer.tsx';
import { ChatPanel } from './chat/chat-panel.tsx';
import { NO_DRAFT } from './chat/composer.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { ControlBar, type Panel } from './control-bar.tsx';
import { HostNewsNotice, WaitingNotice } from './hosting/host-notices.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LayoutProvider } from './layout/layout-context.tsx';
import { EffectsNotice } from './notices/effects-notice.tsx';
import { MediaNotice } from './notices/media-notice.tsx';
import { MirrorNotice } from './notices/mirror-notice.tsx';
import { MutedNotice } from './notices/muted-notice.tsx';
import { ShareNotice } from './notices/share-notice.tsx';
import { SilentNotice } from './notices/silent-notice.tsx';
import { StillThere } from './notices/still-there.tsx';
import { WeakNotice } from './notices/weak-notice.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { PipProvider } from './pip/pip-context.tsx';
import { RemoteSound } from './remote-sound.tsx';
import { SavingLabel } from './saving-label.tsx';
import { useComingSounds } from './sounds/use-coming-sounds.ts';
import { Stage } from './stage.tsx';
import { useAudioSession } from './use-audio-session.ts';
import { usePushToTalk } from './use-push-to-talk.ts';
import { useRecentMeeting } from './use-recent-meeting.ts';
import { useRememberedSwitch } from './use-remembered-switch.ts';
import { useRoomName } from './use-room-name.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useWakeLock } from './use-wake-lock.ts';

export function Meeting() {
  const { meeting } = useWords('meeting');
  const { controls } = useWords('page');
  const name = useRoomName();
  const count = useCallState(({ phase }) => (phase.state === 'joined' ? phase.participants.length + 1 : 0));
  const reconnecting = useCallState(({ signaling }) => signaling !== 'connected');
  const [panel, setPanel] = useState<Panel>();
  const [draft] = useState(() => new Store(NO_DRAFT));
  const buttons = { people: useRef<HTMLButtonElement>(null), chat: useRef<HTMLButtonElement>(null), more: useRef<HTMLButtonElement>(null) };
  const toggle = useCallback((which: Panel) => setPanel((open) => (open === which ? undefined : which)), []);
  const [keysShown, setKeysShown] = useState(false);
  const [pushToTalk] = useRememberedSwitch(PUSH_TO_TALK);
  const opens = useMemo(() => ({ toggle, showKeys: () => setKeysShown(true) }), [toggle]);
  useShortcuts(opens);
  usePushToTalk(pushToTalk);
  useComingSounds();
  useWakeLock();
  useAudioSession();
  useRecentMeeting();

  const close = () => {
    const opener = panel && buttons[panel].current;
    // On a phone it was opened from the sheet.
    (opener?.getClientRects().length ? opener : buttons.more.current)?.focus();
    setPanel(undefined);
  };

  return (
    <main data-state="meeting" className="always-dark fixed inset-0 flex flex-col bg-sunken text-ink px-safe">
      <title>{pageTitle(reconnecting ? fill(controls.reconnectingTitle, { meeting: name }) : meeting.title(name, count))}</title>
      <div className="flex min-h-10 shrink-0 items-center gap-4 px-4 pt-safe text-sm short:min-h-0">
        <h1 dir="auto" className="one-line flex-1 font-medium text-slate-300 short:sr-only">
          <bdi>{name}</bdi>
        </h1>
        <SavingLabel />
        <ConnectionStatus />
      </div>
      <WaitingNotice listed={panel === 'people'} />
      <LayoutProvider>
        <div className="relative flex min-h-0 flex-1">
          {/* Where a panel covers it, nothing of it can be reached. */}
          <section aria-label={meeting.region} className={classNames('relative min-w-0 flex-1 overflow-hidden', panel && 'max-sm:invisible')}>
            <Stage />
          </section>
          {panel === 'people' ? <PeoplePanel onClose={close} /> : null}
          {panel === 'chat' ? <ChatPanel draft={draft} onClose={close} /> : null}
        </div>
        {/* Above the stage, and beside a panel: not above what is written in it. */}
        <div className="relative">
          <div className={classNames('pointer-events-none absolute inset-x-0 bottom-0 z-10 flex flex-col items-center gap-2 p-3 *:pointer-events-auto', panel && 'empty:hidden max-sm:static sm:pe-[21.5rem]')}>
            <WeakNotice />
            <SilentNotice />
            <MutedNotice />
            <MediaNotice />
            <HostNewsNotice />
            <MirrorNotice />
            <ShareNotice />
            <EffectsNotice />
          </div>
        </div>
        <RemoteSound />
        <PipProvider>
          <ControlBar panel={panel} onPanel={toggle} onKeys={opens.showKeys} buttons={buttons} count={count} />
        </PipProvider>
      </LayoutProvider>
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
      <StillThere />
      <Announcer />
    </main>
  );
}
