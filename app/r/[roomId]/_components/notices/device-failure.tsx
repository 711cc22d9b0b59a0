/** A device that just failed in the meeting, and what to do about it. */
import type { MediaError } from '#call/media-error';
import { ownPlatform } from '../../../../_ui/platform.ts';
import { mediaErrorWords } from '../../../../_words/media-error-words.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { Toast } from './toast.tsx';

export interface DeviceFailureProps {
  readonly source: 'microphone' | 'camera';
  readonly error: MediaError;
  readonly onDismiss: () => void;
}

export default function DeviceFailure({ source, error, onDismiss }: DeviceFailureProps) {
  const media = useWords('media');
  const { what, todo } = mediaErrorWords(media, source, error, ownPlatform(), 'turn-on');
  return <Toast words={`${what} ${todo}`} onDismiss={onDismiss} />;
}
