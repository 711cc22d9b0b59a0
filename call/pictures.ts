/**
 * Whose pictures this page shows, and how large: told by whatever shows them (the stage, a small window), and from here to those whose
 * pictures they are, so that each sends just that.
 */
import type { PictureWeight } from '#protocol/channel';
import type { ParticipantId } from '#protocol/participant';

/** A picture as one view shows it. */
export interface ShownPicture {
  /** Device pixels that the narrow side of the picture fills. */
  readonly height: number;
  readonly weight: PictureWeight;
}

/** What one view shows. */
export interface ShownPictures {
  /** By whose camera it is. */
  readonly cameras: ReadonlyMap<ParticipantId, ShownPicture>;
  /** Whose screens. */
  readonly screens: ReadonlySet<ParticipantId>;
}

export const NO_PICTURES: ShownPictures = { cameras: new Map(), screens: new Set() };

/** What the interface may say. */
export interface Pictures {
  /** What a view shows from now on, instead of what it showed. A view that is gone shows `NO_PICTURES`. */
  show(view: string, shown: ShownPictures): void;
}

/** Between two words about what is shown, in milliseconds: whoever drags the edge of a window says it often. */
const SAY_EVERY = 150;

const ORDER: readonly PictureWeight[] = ['visible', 'speaker', 'pinned'];

export class LocalPictures implements Pictures {
  readonly #views = new Map<string, ShownPictures>();
  readonly #onChange: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether any view has said anything: before, it is not known what is shown. */
  #known = false;

  /** @param onChange something else is shown; called no more often than once in a while */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  show(view: string, shown: ShownPictures): void {
    if (same(this.#views.get(view) ?? NO_PICTURES, shown) && this.#known) return;
    this.#known = true;
    this.#views.set(view, shown);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#onChange();
    }, SAY_EVERY);
  }

  /** How this participant's camera is shown, by the view that shows it largest; undefined where nothing is known. */
  of(id: ParticipantId): ShownPicture | undefined {
    if (!this.#known) return undefined;
    const shown = [...this.#views.values()].flatMap((view) => view.cameras.get(id) ?? []);
    return shown.reduce(larger, { height: 0, weight: 'visible' });
  }

  /** Whether this participant's screen is to be seen, as far as that is known. */
  showsScreen(id: ParticipantId): boolean {
    return !this.#known || [...this.#views.values()].some(({ screens }) => screens.has(id));
  }

  /** The meeting is over. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#views.clear();
    this.#known = false;
  }
}

function larger(a: ShownPicture, b: ShownPicture): ShownPicture {
  return { height: Math.max(a.height, b.height), weight: ORDER.indexOf(a.weight) > ORDER.indexOf(b.weight) ? a.weight : b.weight };
}

function same(a: ShownPictures, b: ShownPictures): boolean {
  return sameCameras(a.cameras, b.cameras) && a.screens.size === b.screens.size && [...a.screens].every((id) => b.screens.has(id));
}

function sameCameras(a: ShownPictures['cameras'], b: ShownPictures['cameras']): boolean {
  return a.size === b.size && [...a].every(([id, { height, weight }]) => b.get(id)?.height === height && b.get(id)?.weight === weight);
}
