/**
 * Where the tiles of a meeting go: for every possible number of columns the largest tile that fits, and of those the largest.
 * A pure function of the space and the count, in CSS pixels.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Space {
  readonly width: number;
  readonly height: number;
}

export const MIN_TILE = { width: 160, height: 90 } as const;

const WIDEST = 16 / 9;
const NARROWEST = 4 / 3;
/** Between tiles, and around them. */
export const GAP = 10;
/** A portrait space up to this wide is a phone. */
const PHONE_WIDTH = 640;
const PHONE_COLUMNS = 2;

interface Fit {
  readonly columns: number;
  readonly width: number;
  readonly aspect: number;
  readonly gap: number;
}

interface Block {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** One box for each of `count` tiles, the block of them centered in the space and its last row centered in the block. */
export function gridLayout(space: Space, count: number, columns: readonly number[] = columnsToTry(space, count)): readonly Box[] {
  if (count < 1 || space.width <= 0 || space.height <= 0) return [];
  const best = columns
    .map((some) => fit(space, count, some))
    .reduce((largest, next) => (next.width > largest.width ? next : largest));
  // Where nothing fits, the tiles stay recognizable and the space overflows.
  const width = Math.max(MIN_TILE.width, Math.floor(best.width));
  const height = Math.max(MIN_TILE.height, Math.floor(width / best.aspect));
  return boxes(space, count, { ...best, width, height });
}

/** How many tiles have room at once without becoming too small: at least one. */
export function gridCapacity(space: Space): number {
  const columns = Math.floor(space.width / MIN_TILE.width);
  const most = isPhone(space) ? Math.min(columns, PHONE_COLUMNS) : columns;
  return Math.max(1, most * Math.floor(space.height / MIN_TILE.height));
}

/** Portrait phones: one column for up to two people, then two. Elsewhere any number. */
function columnsToTry(space: Space, count: number): readonly number[] {
  if (isPhone(space)) return [count <= 2 ? 1 : PHONE_COLUMNS];
  return Array.from({ length: count }, (_, index) => index + 1);
}

function isPhone({ width, height }: Space): boolean {
  return width < height && width <= PHONE_WIDTH;
}

function fit(space: Space, count: number, columns: number): Fit {
  const rows = Math.ceil(count / columns);
  const gap = Math.min(gapFor(space.width, columns, MIN_TILE.width), gapFor(space.height, rows, MIN_TILE.height));
  const cellWidth = (space.width - gap * (columns + 1)) / columns;
  const cellHeight = (space.height - gap * (rows + 1)) / rows;
  const aspect = Math.min(WIDEST, Math.max(NARROWEST, cellWidth / cellHeight));
  return { columns, width: Math.min(cellWidth, aspect * cellHeight), aspect, gap };
}

/** The gap gives way before a tile gets smaller than it may be. */
export function gapFor(length: number, cells: number, smallest: number): number {
  return Math.min(GAP, Math.max(0, Math.floor((length - cells * smallest) / (cells + 1))));
}

function boxes(space: Space, count: number, { columns, width, height, gap }: Block): readonly Box[] {
  const rows = Math.ceil(count / columns);
  const top = (space.height - span(rows, height, gap)) / 2;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const start = (space.width - span(inRow, width, gap)) / 2;
    return {
      x: Math.round(start + (index % columns) * (width + gap)),
      y: Math.round(top + row * (height + gap)),
      width,
      height,
    };
  });
}

function span(cells: number, length: number, gap: number): number {
  return cells * length + (cells - 1) * gap;
}
