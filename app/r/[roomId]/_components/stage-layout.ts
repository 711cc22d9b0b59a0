/**
 * Where things go while something has the stage (a shared screen, who speaks, what is pinned): the others have a strip beside it, or
 * below it where the space is taller than wide. A pure function, in CSS pixels.
 */
import { type Box, GAP, gridLayout, MIN_TILE, type Space } from './grid-layout.ts';

export interface StageLayout {
  readonly stage: readonly Box[];
  /** One box for each of the others who fits: at least one, where there are any. */
  readonly people: readonly Box[];
}

const STRIP = 232;
/** Two tiles of the smallest size side by side, and room around them. */
const WIDE_STRIP = 2 * MIN_TILE.width + 24;
/** Of the width, what the strip may take at most. */
const MOST_OF_WIDTH = 0.45;

export function stageLayout(space: Space, people: number, onStage: number): StageLayout {
  if (space.width <= 0 || space.height <= 0) return { stage: [], people: [] };
  if (people === 0) return { stage: spread(space, onStage), people: [] };
  if (space.width < space.height) {
    const stageHeight = Math.round(Math.min((space.width * 9) / 16, space.height * 0.6));
    return {
      stage: spread({ width: space.width, height: stageHeight }, onStage),
      people: moved(strip({ width: space.width, height: space.height - stageHeight }, people, 2), 0, stageHeight),
    };
  }
  const oneColumn = people <= rowsIn(space.height);
  const width = oneColumn || space.width * MOST_OF_WIDTH < WIDE_STRIP ? Math.min(STRIP, space.width * MOST_OF_WIDTH) : WIDE_STRIP;
  const columns = width === WIDE_STRIP ? 2 : 1;
  return {
    stage: spread({ width: space.width - width, height: space.height }, onStage),
    people: moved(strip({ width, height: space.height }, people, columns), space.width - width, 0),
  };
}

function rowsIn(height: number): number {
  return Math.max(1, Math.floor(height / MIN_TILE.height));
}

/** As many people as fit without becoming too small. */
function strip(space: Space, people: number, columns: number): readonly Box[] {
  return gridLayout(space, Math.min(people, rowsIn(space.height) * columns), [columns]);
}

/** The shape of a screen. */
const SCREEN = 16 / 9;

/**
 * Side by side or one below the other, whichever shows larger pictures; together they have all the space: screens are shown whole, and
 * faces are in the middle, so the shape of a box is free.
 */
function spread({ width, height }: Space, count: number): readonly Box[] {
  const cells = Array.from({ length: count }, (_, index) => {
    const columns = count - index;
    const rows = Math.ceil(count / columns);
    return { columns, width: Math.floor((width - GAP) / columns), height: Math.floor((height - GAP) / rows) };
  });
  const pictureIn = (cell: Space) => Math.min(cell.width - GAP, (cell.height - GAP) * SCREEN);
  const [first] = cells;
  if (!first) return [];
  const best = cells.reduce((a, b) => (pictureIn(b) > pictureIn(a) ? b : a), first);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / best.columns);
    const missing = Math.max(0, (row + 1) * best.columns - count);
    return {
      x: Math.round(GAP + ((index % best.columns) + missing / 2) * best.width),
      y: GAP + row * best.height,
      width: best.width - GAP,
      height: best.height - GAP,
    };
  });
}

function moved(boxes: readonly Box[], x: number, y: number): readonly Box[] {
  return boxes.map((box) => ({ ...box, x: Math.round(box.x + x), y: Math.round(box.y + y) }));
}
