/** One line about the relay, beside what else there is to know of the room. */
import { CircleAlert, ShieldCheck } from 'lucide-react';
import { classNames } from '../../../_ui/class-names.ts';
import { relayWords } from '../../../_words/relay-words.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';

export function RelayLine() {
  const { lobby } = useWords('page');
  const preview = useCallState(({ phase }) => (phase.state === 'idle' || phase.state === 'joining' ? phase.preview : undefined));
  if (preview?.status !== 'found') return null;
  const line = relayWords(lobby, preview.relay, preview.role);
  if (line === undefined) return null;
  const Icon = preview.relay === 'available' ? ShieldCheck : CircleAlert;
  return (
    <p className={classNames('mt-1 flex items-start gap-1.5 text-xs', line.tone === 'problem' ? 'text-warn-ink' : 'text-muted')}>
      <Icon aria-hidden="true" className="mt-px size-3.5 shrink-0" />
      {line.words}
    </p>
  );
}
