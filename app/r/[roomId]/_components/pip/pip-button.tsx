/** Opens and closes picture-in-picture, where this browser has it. */
import { PictureInPicture2 } from 'lucide-react';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { usePip } from './pip-context.tsx';
import { hasPipVideo, mainPicture } from './pip-video.ts';
import { hasPipWindow } from './pip-window.ts';

export function PipButton({ onPress }: { readonly onPress: () => void }) {
  const { pictureInPicture } = useWords('meeting');
  const { isOpen, open, close } = usePip();
  const call = useCall();
  // A meeting is never rendered by the server.
  const possible = useCallState(() => hasPipWindow() || (hasPipVideo() && mainPicture(call) !== undefined));
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
