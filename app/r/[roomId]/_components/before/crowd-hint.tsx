/** In the lobby of a meeting of many: what comes of it for whoever joins. */
import { isNear, machineHolds } from '#call/capacity';
import { Notice } from '../../../../_ui/notice.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';

export default function CrowdHint({ inside }: { readonly inside: number }) {
  const { crowd } = useWords('crowd');
  const muted = useCallState(({ media }) => media.startedMuted === true && media.microphone.state === 'off');
  const audioOnly = useCallState(({ media }) => media.saving.audioOnly);
  const weak = !audioOnly && isNear(inside + 1, machineHolds(navigator.hardwareConcurrency));
  if (!muted && !weak) return null;
  return (
    <Notice tone="info">
      <div role="status" className="flex flex-col gap-2">
        {muted ? <p>{crowd.startsMuted}</p> : null}
        {weak ? <p>{crowd.machine}</p> : null}
      </div>
    </Notice>
  );
}
