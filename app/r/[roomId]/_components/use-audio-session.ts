/** Tells the system that this page holds a conversation (W3C audio-session; Safari). `auto` afterwards, so that music may go on. */
import { useEffect } from 'react';

interface AudioSession {
  type: 'auto' | 'play-and-record';
}

export function useAudioSession(): void {
  useEffect(() => {
    const { audioSession } = navigator as { readonly audioSession?: AudioSession };
    if (!audioSession) return;
    audioSession.type = 'play-and-record';
    return () => {
      audioSession.type = 'auto';
    };
  }, []);
}
