/**
 * Where things go while something has the stage (a shared screen, who speaks, what is pinned): the others have a strip beside it, or
 * below it where the space is taller than wide. A pure function, in CSS pixels.
 */
import { type Box, GAP, gapFor, gridLayout, MIN_TILE, type Space } from './grid-layout.ts';

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
  const stage = stageSpace(space, people, onStage);
  const beside = space.width - stage.width;
  if (beside === 0) {
    const below = { width: space.width, height: space.height - stage.height };
    return { stage: spread(stage, onStage), people: moved(strip(below, people, 2), 0, stage.height) };
  }
  const columns = beside > STRIP ? 2 : 1;
  return { stage: spread(stage, onStage), people: moved(strip({ width: beside, height: space.height }, people, columns), stage.width, 0) };
}

/** How many have room on the stage, however many stand beside it, without becoming too small: at least one. */
export function stageCapacity(space: Space): number {
  const { width, height } = stageSpace(space, Infinity, Infinity);
  return columnsIn(width) * rowsIn(height);
}

/** What of the space the stage has, when the strip has what it needs. */
function stageSpace({ width, height }: Space, people: number, onStage: number): Space {
  if (width < height) {
    const needed = Math.ceil(onStage / columnsIn(width)) * (MIN_TILE.height + GAP) + GAP;
    const wished = Math.min((width * 9) / 16, height * 0.6);
    return { width, height: Math.round(Math.min(Math.max(needed, wished), height - MIN_TILE.height)) };
  }
  const oneColumn = people <= rowsIn(height);
  const beside = oneColumn || width * MOST_OF_WIDTH < WIDE_STRIP ? Math.min(STRIP, width * MOST_OF_WIDTH) : WIDE_STRIP;
  return { width: width - beside, height };
}

function rowsIn(height: number): number {
  return Math.max(1, Math.floor(height / MIN_TILE.height));
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor(width / MIN_TILE.width));
}

/** As many people as fit without becoming too small. */
function strip(space: Space, people: number, columns: number): readonly Box[] {
  return gridLayout(space, Math.min(people, rowsIn(space.height) * columns), [columns]);
}

/** The shape of a screen. */
const SCREEN = 16 / 9;

/**
 * Side by side or one below the other, whichever shows larger pictures, as long as none is too small; together they have all the
 * space: screens are shown whole, and faces are in the middle, so the shape of a box is free.
 */
function spread(space: Space, count: number): readonly Box[] {
  const all = Array.from({ length: count }, (_, index) => inColumns(space, count, count - index));
  const large = all.filter(({ width, height }) => width >= MIN_TILE.width && height >= MIN_TILE.height);
  const [first, ...others] = large.length > 0 ? large : all;
  if (!first) return [];
  const pictureIn = ({ width, height }: Space) => Math.min(width, height * SCREEN);
  const { columns, gap, width, height } = others.reduce((a, b) => (pictureIn(b) > pictureIn(a) ? b : a), first);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const missing = Math.max(0, (row + 1) * columns - count);
    const x = gap.x + ((index % columns) + missing / 2) * (width + gap.x);
    return { x: Math.round(x), y: gap.y + row * (height + gap.y), width, height };
  });
}

function inColumns(space: Space, count: number, columns: number) {
  const rows = Math.ceil(count / columns);
  const gap = { x: gapFor(space.width, columns, MIN_TILE.width), y: gapFor(space.height, rows, MIN_TILE.height) };
  return { columns, gap, width: Math.floor((space.width - gap.x) / columns) - gap.x, height: Math.floor((space.height - gap.y) / rows) - gap.y };
}

function moved(boxes: readonly Box[], x: number, y: number): readonly Box[] {
  return boxes.map((box) => ({ ...box, x: Math.round(box.x + x), y: Math.round(box.y + y) }));
}
