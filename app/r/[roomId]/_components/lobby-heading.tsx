/** Which meeting this is, and who is already inside. */
import { useCallState } from '../_call/call-context.ts';
import type { Words } from '../../../_words/catalogues.ts';
import { fillPlural } from '../../../_words/fill.ts';
import type { Language } from '../../../_words/languages.ts';
import { useLanguage, useWords } from '../../../_words/use-words.tsx';
import { RelayLine } from './relay-line.tsx';
import { useRoomName } from './use-room-name.ts';

export function LobbyHeading() {
  const { lobby } = useWords('page');
  const { language } = useLanguage();
  const name = useRoomName();
  const roomId = useCallState((snapshot) => snapshot.roomId);
  const inside = useCallState(({ phase }) => {
    if (phase.state !== 'idle' && phase.state !== 'joining') return undefined;
    return phase.preview.status === 'found' ? whoIsInside(lobby, language, phase.preview.names, phase.preview.room.participants) : lobby.looking;
  });
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
      <p aria-live="polite" className="mt-2 min-h-6 text-muted">
        {inside}
      </p>
      <RelayLine />
    </>
  );
}

/** `names` may be fewer than `count`, and more than there is room for. */
function whoIsInside(words: Words['page']['lobby'], language: Language, names: readonly string[], count: number): string {
  if (count === 0 || names.length === 0) return words.empty;
  const shown = names.slice(0, 3);
  const more = count - shown.length;
  const listed = more > 0 ? [...shown, fillPlural(language, words.others, more)] : shown;
  return fillPlural(language, words.inside, count, { names: new Intl.ListFormat(language, { type: 'conjunction' }).format(listed) });
}
