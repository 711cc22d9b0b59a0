/** The reactions of one person, rising over their tile. Screen readers are told by the announcer. */
import type { ParticipantId } from '#protocol/participant';
import { useReactions } from '../_call/call-context.ts';

export function TileReactions({ id }: { readonly id: ParticipantId }) {
  const shown = useReactions().filter(({ from }) => from === id);
  if (shown.length === 0) return null;
  return (
    <span aria-hidden="true" className="pointer-events-none absolute inset-x-0 bottom-10 flex justify-center gap-1 text-[clamp(1.5rem,12cqw,3.5rem)] leading-none">
      {shown.map(({ key, reaction }) => (
        <span key={key} className="motion-safe:animate-rise">
          {reaction}
        </span>
      ))}
    </span>
  );
}
