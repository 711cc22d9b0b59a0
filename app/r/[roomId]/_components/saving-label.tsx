/** Reminds whoever spares their line that they do. */
import { Gauge, VideoOff } from 'lucide-react';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';

export function SavingLabel() {
  const { saving } = useWords('meeting');
  const { lowBandwidth, audioOnly } = useCallState(({ media }) => media.saving);
  if (!lowBandwidth && !audioOnly) return null;
  const Icon = audioOnly ? VideoOff : Gauge;
  return (
    <p className="flex shrink-0 items-center gap-1.5 rounded-full border border-edge px-2.5 py-0.5 text-xs text-ink">
      <Icon aria-hidden="true" className="size-3.5" />
      {audioOnly ? saving.audioOnly : saving.lowBandwidth}
    </p>
  );
}
