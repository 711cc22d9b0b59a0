/** Meetings that run, that are to come, and that are over. */
import type { MyRoom } from '#protocol/rooms-api';
import { useWords } from '../../_words/use-words.tsx';
import { inSections, SECTIONS } from '../sections.ts';
import type { Done } from './done.tsx';
import { RoomCard } from './room-card.tsx';
import type { Shown } from './shown.ts';

export interface RoomSectionsProps {
  readonly rooms: readonly MyRoom[];
  /** When the list came, in milliseconds since 1970. */
  readonly at: number;
  readonly onShow: (shown: Shown) => void;
  readonly onDone: (done: Done) => Promise<void>;
}

export function RoomSections({ rooms, at, onShow, onDone }: RoomSectionsProps) {
  const { rooms: words } = useWords('rooms');
  const sections = inSections(rooms, at);
  return SECTIONS.map((section) => (
    <section key={section} aria-labelledby={`section-${section}`} className="flex flex-col gap-3">
      <h2 id={`section-${section}`} className="text-lg font-semibold">
        {words.sections[section]}
      </h2>
      {sections[section].length === 0 ? (
        <p className="text-sm text-muted">{words.noneOf[section]}</p>
      ) : (
        <ul aria-labelledby={`section-${section}`} className="flex flex-col gap-3">
          {sections[section].map((mine) => (
            <li key={mine.room.id}>
              <RoomCard mine={mine} onShow={onShow} onDone={onDone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  ));
}
