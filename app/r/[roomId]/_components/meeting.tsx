/** The meeting: a bar with its name and the state of the connection, the stage, people or chat beside it, the controls below. */
import { useCallback, useRef, useState } from 'react';
import { Store } from '#call/store';
import { MEETING } from '../../../_words/meeting.ts';
import { pageTitle } from '../../../_words/product.ts';
import { useCallState } from '../_call/call-context.ts';
import { Announcer } from './announcer.tsx';
import { ChatPanel } from './chat/chat-panel.tsx';
import { NO_DRAFT } from './chat/composer.tsx';
import { ConnectionStatus } from './connection-status.tsx';
import { ControlBar, type Panel } from './control-bar.tsx';
import { MediaNotice } from './media-notice.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RemoteSound } from './remote-sound.tsx';
import { Stage } from './stage.tsx';
import { useRecentMeeting } from './use-recent-meeting.ts';
import { useRoomName } from './use-room-name.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useWakeLock } from './use-wake-lock.ts';

export function Meeting() {
  const name = useRoomName();
  const count = useCallState(({ phase }) => (phase.state === 'joined' ? phase.participants.length + 1 : 0));
  const reconnecting = useCallState(({ signaling }) => signaling !== 'connected');
  const [panel, setPanel] = useState<Panel>();
  const [draft] = useState(() => new Store(NO_DRAFT));
  const buttons = { people: useRef<HTMLButtonElement>(null), chat: useRef<HTMLButtonElement>(null), more: useRef<HTMLButtonElement>(null) };
  const toggle = useCallback((which: Panel) => setPanel((open) => (open === which ? undefined : which)), []);
  useShortcuts(toggle);
  useWakeLock();
  useRecentMeeting();

  const close = () => {
    const opener = panel && buttons[panel].current;
    // On a phone it was opened from the sheet.
    (opener?.getClientRects().length ? opener : buttons.more.current)?.focus();
    setPanel(undefined);
  };

  return (
    <main data-state="meeting" className="always-dark fixed inset-0 flex flex-col bg-sunken text-ink px-safe">
      <title>{pageTitle(reconnecting ? MEETING.reconnectingTitle(name) : MEETING.title(name, count))}</title>
      <div className="flex min-h-10 shrink-0 items-center gap-4 px-4 pt-safe text-sm short:min-h-0">
        <h1 className="min-w-0 flex-1 truncate font-medium text-slate-300 short:sr-only">
          <bdi>{name}</bdi>
        </h1>
        <ConnectionStatus />
      </div>
      <div className="relative flex min-h-0 flex-1">
        <section aria-label={MEETING.region} className="relative min-w-0 flex-1 overflow-hidden">
          <Stage />
        </section>
        {panel === 'people' ? <PeoplePanel onClose={close} /> : null}
        {panel === 'chat' ? <ChatPanel draft={draft} onClose={close} /> : null}
        <MediaNotice />
      </div>
      <RemoteSound />
      <ControlBar panel={panel} onPanel={toggle} buttons={buttons} count={count} />
      <Announcer />
    </main>
  );
}
