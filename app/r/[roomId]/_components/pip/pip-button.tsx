/** Opens and closes picture-in-picture, where this browser has it. */
import { PictureInPicture2 } from 'lucide-react';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';
import { usePip } from './pip-context.tsx';

export function PipButton({ onPress }: { readonly onPress: () => void }) {
  const { pictureInPicture } = useWords('meeting');
  const { isOpen, isPossible, open, close } = usePip();
  // A meeting is never rendered by the server.
  const possible = useCallState(isPossible);
  if (!possible) return null;
  return (
    <Button
      onClick={() => {
        onPress();
        if (isOpen) close();
        else void open();
      }}
    >
      <PictureInPicture2 aria-hidden="true" className="size-4" />
      {isOpen ? pictureInPicture.close : pictureInPicture.open}
    </Button>
  );
}
