/**
 * A video element that shows a live stream, always silent: sound has elements of its own. It fills its box, and shows a portrait
 * picture whole.
 */
import { useEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { onShown } from './on-shown.ts';

export interface StreamVideoProps {
  readonly stream: MediaStream;
  readonly mirrored?: boolean;
  readonly fit?: 'cover' | 'contain';
}

export function StreamVideo({ stream, mirrored = false, fit = 'cover' }: StreamVideoProps) {
  const ref = useRef<HTMLVideoElement>(null);
  const [portrait, setPortrait] = useState(false);

  useEffect(() => {
    const video = ref.current;
    if (!video) return;
    video.srcObject = stream;
    // A refusal changes nothing: it stands still, as before.
    const stop = onShown(() => video.paused && void video.play().catch(() => undefined));
    return () => {
      stop();
      video.srcObject = null;
    };
  }, [stream]);

  return (
    <video
      ref={ref}
      autoPlay
      playsInline
      muted
      tabIndex={-1}
      aria-hidden="true"
      onResize={(event) => setPortrait(event.currentTarget.videoHeight > event.currentTarget.videoWidth)}
      className={classNames('size-full', fit === 'contain' || portrait ? 'object-contain' : 'object-cover', mirrored && '-scale-x-100')}
    />
  );
}
