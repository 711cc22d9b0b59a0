/** The reactions, each a press away from everybody's screen. */
import { REACTIONS } from '#protocol/reaction';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall } from '../_call/call-context.ts';

export function ReactionRow() {
  const { meeting } = useWords('meeting');
  const call = useCall();
  return (
    <div className="flex flex-wrap justify-between gap-1 p-1.5">
      {REACTIONS.map((reaction) => (
        <button
          key={reaction}
          type="button"
          aria-label={meeting.reactions[reaction]}
          title={meeting.reactions[reaction]}
          className="grid size-11 place-items-center rounded-full text-2xl hover:bg-white/15"
          onClick={() => call.react(reaction)}
        >
          {reaction}
        </button>
      ))}
    </div>
  );
}
