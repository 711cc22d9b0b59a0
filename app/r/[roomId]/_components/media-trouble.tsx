/** Why there is no camera or microphone, and what to do. */
import { useSyncExternalStore } from 'react';
import type { Source, SourceState } from '#call/call-state';
import { browserFamily } from '../../../_ui/browser-family.ts';
import { Notice } from '../../../_ui/notice.tsx';
import { bothDevicesWords, LISTEN_ONLY, type MediaErrorWords, mediaErrorWords } from '../../../_words/media-errors.ts';
import { useCallState } from '../_call/call-context.ts';

const never = () => () => undefined;

export function MediaTrouble() {
  const microphone = useCallState(({ media }) => errorOf(media.microphone));
  const camera = useCallState(({ media }) => errorOf(media.camera));
  const browser = useSyncExternalStore(never, browserFamily, () => 'other' as const);

  if (microphone !== undefined && microphone === camera) return <Trouble words={bothDevicesWords(microphone, browser)} />;
  const single = (source: Source, error: typeof microphone) =>
    error === undefined ? null : <Trouble words={mediaErrorWords(source, error, browser)} />;
  return (
    <>
      {single('microphone', microphone)}
      {single('camera', camera)}
    </>
  );
}

function Trouble({ words }: { readonly words: MediaErrorWords }) {
  return (
    <Notice tone="problem">
      <p role="alert">
        <strong className="font-semibold">{words.what}</strong> {words.todo} {LISTEN_ONLY}
      </p>
    </Notice>
  );
}

function errorOf(source: SourceState) {
  return source.state === 'failed' ? source.error : undefined;
}
