/** In the lobby: the microphone is on, and gives nothing. */
import { Notice } from '../../../../_ui/notice.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useSilentMicrophone } from './use-silent-microphone.ts';

/** In milliseconds. Before a meeting people look, and may not speak for a while. */
const PATIENCE = { unheard: 5_000, heard: 30_000 };

export function SilentHint() {
  const { silentMicrophone } = useWords('page').controls;
  const silent = useSilentMicrophone(PATIENCE);
  if (!silent) return null;
  return (
    <Notice tone="problem">
      <p role="alert">
        <strong className="font-semibold">{silentMicrophone.what}</strong> {silentMicrophone.todo}
      </p>
    </Notice>
  );
}
