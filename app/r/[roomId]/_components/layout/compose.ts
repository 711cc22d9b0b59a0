/**
 * What has the stage and what stands beside it: a pure function of who is here, what is shared, and what this person wishes to see.
 */

/** `self`, `own-screen`, `invitation`, a participant's id, or `screen ` and the id of whoever shares it. */
export type TileKey = string;

export const screenKey = (id: string): TileKey => `screen ${id}`;

/** `grid`: everyone the same. `speaker`: whoever speaks is large. A shared screen and whatever is pinned is large in both. */
export type Layout = 'grid' | 'speaker';
/** Where one's own picture is. */
export type SelfView = 'tile' | 'floating' | 'hidden';

export interface Present {
  /** Ids of the others, in their order. */
  readonly remotes: readonly string[];
  /** Ids of those who share a screen. */
  readonly screens: readonly string[];
  /** Whether this person shares one. */
  readonly ownScreen: boolean;
  /** Who of the others has the stage, where one person has. */
  readonly active: string | undefined;
}

export interface Wish {
  readonly pins: readonly TileKey[];
  readonly layout: Layout;
  readonly selfView: SelfView;
}

export interface Composition {
  /** Large; nothing where all are the same. */
  readonly stage: readonly TileKey[];
  readonly rest: readonly TileKey[];
  /** Whether one's own tile floats above the others. */
  readonly floating: boolean;
}

export function compose({ remotes, screens, ownScreen, active }: Present, { pins, layout, selfView }: Wish): Composition {
  const alone = remotes.length === 0;
  const inGrid = selfView === 'tile' || (alone && selfView === 'floating');
  const shared = screens.map(screenKey);
  const people = [...(inGrid ? ['self'] : []), ...remotes, ...(ownScreen ? ['own-screen'] : []), ...(alone ? ['invitation'] : [])];
  const all = [...shared, ...people];
  const stage = stageOf(pins.filter((key) => all.includes(key)), shared, layout === 'speaker' ? speakerOf(remotes, active) : []);
  return { stage, rest: all.filter((key) => !stage.includes(key)), floating: selfView === 'floating' && !alone };
}

function stageOf(...wishes: readonly (readonly TileKey[])[]): readonly TileKey[] {
  return wishes.find((keys) => keys.length > 0) ?? [];
}

/** Before anybody has spoken, and when the speaker has left, it is the first. */
function speakerOf(remotes: readonly string[], active: string | undefined): readonly TileKey[] {
  return active !== undefined && remotes.includes(active) ? [active] : remotes.slice(0, 1);
}

/** The part of a list that has room at once: `page` from 0, the last one where there are fewer. */
export interface Page {
  readonly keys: readonly TileKey[];
  readonly page: number;
  readonly pages: number;
}

/** @param speaker who is on the first page in any case: there they take the last place */
export function pageOf(keys: readonly TileKey[], room: number, page: number, speaker: TileKey | undefined): Page {
  const size = Math.max(1, room);
  const pages = Math.max(1, Math.ceil(keys.length / size));
  const at = Math.min(page, pages - 1);
  const shown = keys.slice(at * size, (at + 1) * size);
  const missed = at === 0 && speaker !== undefined && keys.includes(speaker) && !shown.includes(speaker);
  return { keys: missed ? [...shown.slice(0, -1), speaker] : shown, page: at, pages };
}
