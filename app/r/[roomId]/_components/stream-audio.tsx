/** The sound of one stream, through the chosen speaker. */
import { useEffect, useRef } from 'react';
import { onShown } from '../../../_ui/on-shown.ts';

export interface StreamAudioProps {
  readonly stream: MediaStream | undefined;
  /** The id of the speaker, `''` for the default one. */
  readonly sink: string;
  /** The browser wants a press by the person first. */
  readonly onBlocked: () => void;
}

export function StreamAudio({ stream, sink, onBlocked }: StreamAudioProps) {
  const ref = useRef<HTMLAudioElement>(null);

  useEffect(() => {
    const audio = ref.current;
    if (!audio || !stream) return;
    audio.srcObject = stream;
    const play = () =>
      void audio.play().catch((reason: unknown) => {
        // Every other reason is that the stream was taken away before it began to play.
        if (reason instanceof DOMException && reason.name === 'NotAllowedError') onBlocked();
      });
    play();
    const stop = onShown(() => audio.paused && play());
    return () => {
      stop();
      audio.srcObject = null;
    };
  }, [stream, onBlocked]);

  useEffect(() => {
    const audio = ref.current;
    if (!audio || !('setSinkId' in audio) || audio.sinkId === sink) return;
    // A speaker that is gone: the sound goes on where it was.
    audio.setSinkId(sink).catch(() => undefined);
  }, [sink]);

  return <audio ref={ref} />;
}
