/**
 * The lobby: look at yourself, choose devices, say your name, join. Small screens have one column, large ones two. Whoever waits to be let
 * in waits here, with their devices at hand.
 */
import { useEffect, useState } from 'react';
import { Brand } from '../../../_components/brand.tsx';
import { CheckLink } from '../../../_components/check-link.tsx';
import { fetched, fetchedQuietly } from '../../../_components/fetched.tsx';
import { fill } from '../../../_words/fill.ts';
import { SettingsButton } from '../../../_settings/settings-button.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { pageTitle } from '../../../_words/product.ts';
import { useCall, useCallReady, useCallState } from '../_call/call-context.ts';
import { CameraPreview } from './camera-preview.tsx';
import { DevicePickers } from './device-pickers.tsx';
import { EffectsTrouble } from './effects/effects-trouble.tsx';
import { type FormTexts, JoinForm } from './join-form.tsx';
import { LevelMeter } from './level-meter.tsx';
import { LobbyHeading } from './lobby-heading.tsx';
import { MediaTrouble } from './media-trouble.tsx';
import { SilentHint } from './notices/silent-hint.tsx';
import { SelfTestButton } from './self-test/self-test-button.tsx';
import { RoomSections } from './settings/fetched-sections.tsx';
import { SpeakerTest } from './speaker-test.tsx';
import { useRoomName } from './use-room-name.ts';
import { useShortcuts } from './use-shortcuts.ts';

const Knocking = fetched(() => import('./before/knocking.tsx'), 'door');
const CrowdHint = fetchedQuietly(() => import('./before/crowd-hint.tsx'), 'crowd');

/** From so many people inside on there may be something to know. */
const CROWD = 4;

export interface LobbyProps extends FormTexts {
  readonly knocking: boolean;
}

export function Lobby({ knocking, ...form }: LobbyProps) {
  const { lobby } = useWords('page');
  const roomName = useRoomName();
  const [knocked, setKnocked] = useState(knocking);
  if (knocking && !knocked) setKnocked(true);
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const inside = useCallState(({ phase }) => ('preview' in phase && phase.preview.status === 'found' ? (phase.preview.room.participants ?? 0) : 0));
  useDevicesAfterFirstPaint();
  useShortcuts();
  return (
    <main data-state={knocking ? 'knocking' : 'lobby'} className="lobby-backdrop flex min-h-dvh flex-col px-safe pb-safe">
      <title>{pageTitle(fill(knocking ? lobby.knockingTitle : lobby.title, { meeting: roomName }))}</title>
      <Brand>
        <SettingsButton>
          <RoomSections />
        </SettingsButton>
      </Brand>
      <div className="mx-auto grid w-full max-w-6xl flex-1 content-start gap-x-12 gap-y-4 px-4 pb-6 md:grid-cols-[minmax(0,1.7fr)_minmax(17rem,1fr)] md:content-center md:px-8 md:pb-10">
        <div className="md:col-start-2 md:row-start-1 md:self-end">
          <LobbyHeading />
        </div>
        <div className="flex flex-col gap-3 md:col-start-1 md:row-span-2 md:row-start-1">
          <CameraPreview name={form.name} />
          <MediaTrouble />
          <SilentHint />
          {inside >= CROWD ? <CrowdHint inside={inside} /> : null}
          <EffectsTrouble />
        </div>
        <div className="md:col-start-2 md:row-start-2 md:self-start">
          {knocking ? <Knocking /> : <JoinForm {...form} takesFocus={knocked} />}
        </div>
        <section aria-label={lobby.devices} className="mt-2 grid gap-3 sm:grid-cols-3 md:col-start-1 md:row-start-3">
          <DevicePickers />
          <div className="flex flex-wrap items-center gap-3 sm:col-span-3">
            <div className="min-w-full flex-1 sm:min-w-32">
              <LevelMeter />
            </div>
            <SpeakerTest />
            <SelfTestButton />
          </div>
          <p className="text-sm text-muted sm:col-span-3">
            <CheckLink roomId={roomId} alone />
          </p>
        </section>
      </div>
    </main>
  );
}

/** The browser's question for devices comes when the page can already be seen, with its word why. */
function useDevicesAfterFirstPaint(): void {
  const call = useCall();
  const ready = useCallReady();
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame's callback runs before its paint, and a task that it starts after it.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => void call.devices.open());
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [call, ready]);
}
