/** Which meeting this is, and who is already inside, as far as this person may know it. */
import type { CallSnapshot, PreviewState } from '#call/call-state';
import type { RoomOutside } from '#protocol/events';
import { WithNames } from '../../../_ui/with-names.tsx';
import { fillPlural } from '../../../_words/fill.ts';
import { useLanguage, useWords } from '../../../_words/use-words.tsx';
import { useCallState } from '../_call/call-context.ts';
import { RelayLine } from './relay-line.tsx';
import { useRoomName } from './use-room-name.ts';

export function LobbyHeading() {
  const { lobby } = useWords('page');
  const name = useRoomName();
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const preview = useCallState(lookingOn);
  return (
    <>
      <h1 className="text-2xl leading-tight font-semibold tracking-tight break-words md:text-3xl">
        <bdi>{name}</bdi>
      </h1>
      {name === roomId ? null : (
        <p className="mt-1 text-sm text-muted">
          <span className="sr-only">{lobby.code} </span>
          {roomId}
        </p>
      )}
      <p aria-live="polite" className="mt-2 min-h-6 text-muted empty:mt-0 empty:min-h-0">
        {preview === undefined ? null : preview.status === 'found' ? <Inside {...preview} /> : lobby.looking}
      </p>
      <RelayLine />
    </>
  );
}

/** The preview, before the person asks to be let in: from then on they are told otherwise what happens. */
function lookingOn({ phase }: CallSnapshot): PreviewState | undefined {
  return phase.state === 'idle' || (phase.state === 'joining' && !phase.admitted) ? phase.preview : undefined;
}

function Inside({ room, names, door, hostHere }: RoomOutside) {
  const { lobby } = useWords('page');
  if (room.participants !== undefined) return <WhoIsInside names={names} count={room.participants} />;
  if (door !== 'knock') return null;
  return hostHere ? lobby.hostLetsIn : lobby.noHostYet;
}

/** `names` may be fewer than `count`, and more than there is room for. */
function WhoIsInside({ names, count }: { readonly names: readonly string[]; readonly count: number }) {
  const { lobby } = useWords('page');
  const { language } = useLanguage();
  if (count === 0 || names.length === 0) return lobby.empty;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const say = (shown: readonly string[]) => {
    const more = count - shown.length;
    const listed = more > 0 ? [...shown, fillPlural(language, lobby.others, more)] : shown;
    return fillPlural(language, lobby.inside, count, { names: list.format(listed) });
  };
  return <WithNames names={names.slice(0, 3)} say={say} />;
}
