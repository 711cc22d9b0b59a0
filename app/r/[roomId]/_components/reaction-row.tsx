/** The reactions, each a press away from everybody's screen. */
import { REACTIONS } from '#protocol/reaction';
import { REACTION_NAMES } from '../../../_words/meeting.ts';
import { useCall } from '../_call/call-context.ts';

export function ReactionRow() {
  const call = useCall();
  return (
    <div className="flex flex-wrap justify-between gap-1 p-1.5">
      {REACTIONS.map((reaction) => (
        <button
          key={reaction}
          type="button"
          aria-label={REACTION_NAMES[reaction]}
          title={REACTION_NAMES[reaction]}
          className="grid size-11 place-items-center rounded-full text-2xl hover:bg-white/15"
          onClick={() => call.react(reaction)}
        >
          {reaction}
        </button>
      ))}
    </div>
  );
}
