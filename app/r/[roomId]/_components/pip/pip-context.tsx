/**
 * Picture-in-picture: the meeting in a small window above all others. A person opens it, or the browser does when they go to another
 * tab, where it knows how (Media Session, action `enterpictureinpicture`) and is allowed to.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { fetched } from '../../../../_components/fetched.tsx';
import { useCall } from '../../_call/call-context.ts';
import type { PipVideo } from './pip-video.ts';
import { hasPipVideo, hasPipWindow, openPipWindow } from './pip-window.ts';
import { useMediaSession } from './use-media-session.ts';

const PipContent = fetched(() => import('./pip-content.tsx'));

interface PictureInPicture {
  readonly isOpen: boolean;
  /** Whether there is something to show, and a way to show it. */
  readonly isPossible: () => boolean;
  readonly open: () => Promise<void>;
  readonly close: () => void;
}

/** What is open. A window draws what is in it; a video only shows a picture. */
interface Opened {
  readonly view?: Window;
  /** Only for as long as the person is away. */
  readonly away: boolean;
  readonly close: () => void;
}

const PipContext = createContext<PictureInPicture | undefined>(undefined);

export function PipProvider({ children }: { readonly children: ReactNode }) {
  const call = useCall();
  const [opened, setOpened] = useState<Opened>();
  const [video, setVideo] = useState<PipVideo>();
  useEffect(() => {
    if (hasPipWindow() || !hasPipVideo()) return;
    // Fetched before it is asked for: a browser opens it only at a press. Where the server is away, there is none to be had.
    import('./pip-video.ts').then(({ pipVideo }) => setVideo(pipVideo), () => setVideo(undefined));
  }, []);
  const show = useCallback(
    async (away: boolean) => {
      const gone = () => setOpened(undefined);
      if (!hasPipWindow()) {
        const close = await video?.open(call, gone);
        if (close) setOpened({ away, close });
        return;
      }
      const view = await openPipWindow();
      if (!view) return;
      view.addEventListener('pagehide', gone, { once: true });
      setOpened({ view, away, close: () => view.close() });
    },
    [call, video],
  );
  const showWhileAway = useCallback(() => show(true), [show]);
  useMediaSession(showWhileAway);

  useEffect(() => {
    if (!opened) return;
    const { away, close } = opened;
    const onVisibility = () => {
      if (away && document.visibilityState === 'visible') close();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      // Whoever leaves the meeting takes it along.
      close();
    };
  }, [opened]);

  const context = useMemo(
    () => ({
      isOpen: opened !== undefined,
      isPossible: () => hasPipWindow() || video?.mainPicture(call) !== undefined,
      open: () => show(false),
      close: () => opened?.close(),
    }),
    [call, show, opened, video],
  );
  return (
    <PipContext value={context}>
      {children}
      {opened?.view ? createPortal(<PipContent view={opened.view} onBack={opened.close} />, opened.view.document.body) : null}
    </PipContext>
  );
}

export function usePip(): PictureInPicture {
  const context = useContext(PipContext);
  if (!context) throw new Error('no PipProvider above this component');
  return context;
}
