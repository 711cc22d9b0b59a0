import { describe, expect, test } from 'vitest';
import { type Box, gridCapacity, gridLayout } from './grid-layout.ts';
import { stageCapacity, stageLayout } from './stage-layout.ts';

/** The viewports of the checks, less the bars above and below the stage of each. */
const SPACES = [
  { width: 320, height: 458 },
  { width: 390, height: 720 },
  { width: 844, height: 310 },
  { width: 1280, height: 596 },
  { width: 2560, height: 1316 },
];
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const CASES = SPACES.flatMap((space) => COUNTS.map((count) => ({ width: space.width, height: space.height, count })));

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe.each(CASES)('$count people in $width x $height', ({ width, height, count }) => {
  const boxes = gridLayout({ width, height }, count);

  test('everyone has a tile of at least 160x90 inside the space', () => {
    expect(boxes).toHaveLength(count);
    for (const box of boxes) {
      expect(box.width).toBeGreaterThanOrEqual(160);
      expect(box.height).toBeGreaterThanOrEqual(90);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  test('no two tiles overlap', () => {
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
  });

  test('a tile is between 4:3 and 16:9', () => {
    for (const box of boxes) {
      // A pixel of rounding either way.
      expect((box.width + 1) / box.height).toBeGreaterThanOrEqual(4 / 3);
      expect(box.width / (box.height + 1)).toBeLessThanOrEqual(16 / 9);
    }
  });

  test('every row is centered', () => {
    for (const y of new Set(boxes.map((box) => box.y))) {
      const row = boxes.filter((box) => box.y === y);
      const before = Math.min(...row.map((box) => box.x));
      const after = width - Math.max(...row.map((box) => box.x + box.width));
      expect(Math.abs(before - after)).toBeLessThanOrEqual(1);
    }
  });
});

describe('gridLayout', () => {
  const columns = (width: number, height: number, count: number) => new Set(gridLayout({ width, height }, count).map((box) => box.x)).size;

  test('a portrait phone has one column for two people and two for more', () => {
    expect([columns(390, 720, 1), columns(390, 720, 2), columns(390, 720, 4)]).toEqual([1, 1, 2]);
  });

  test('a wide window puts two people side by side', () => {
    expect(columns(1280, 596, 2)).toBe(2);
  });

  test('a tile is as large as the space lets it be', () => {
    expect(gridLayout({ width: 1620, height: 920 }, 1)).toEqual([{ x: 10, y: 10, width: 1600, height: 900 }]);
  });

  test.each(SPACES)('as many as have room in $width x $height overlap nowhere and are not too small; one more would be', (space) => {
    const count = gridCapacity(space);
    const boxes = gridLayout(space, count);
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
    expect(boxes.every(({ x, y, width, height }) => x >= 0 && y >= 0 && x + width <= space.width && y + height <= space.height)).toBe(true);
    expect(gridLayout(space, count + 1).some(({ x, y, width, height }) => x < 0 || y < 0 || x + width > space.width || y + height > space.height)).toBe(true);
  });

  test('no space, no tiles', () => {
    expect(gridLayout({ width: 0, height: 0 }, 3)).toEqual([]);
  });
});

describe.each(CASES)('a shared screen and $count people in $width x $height', ({ width, height, count }) => {
  const { stage, people } = stageLayout({ width, height }, count, 1);

  test('the screen is larger than any person, somebody is visible, and nothing overlaps', () => {
    const [screen] = stage;
    expect(screen).toBeDefined();
    expect(people.length).toBeGreaterThanOrEqual(1);
    for (const box of people) {
      expect(screen!.width * screen!.height).toBeGreaterThan(box.width * box.height);
      expect(overlap(screen!, box)).toBe(false);
      expect(box.width).toBeGreaterThanOrEqual(160);
      expect(box.height).toBeGreaterThanOrEqual(90);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });
});

describe.each(CASES)('a stage in $width x $height with as many as have room, and $count beside it', ({ width, height, count }) => {
  const onStage = stageCapacity({ width, height });
  const { stage, people } = stageLayout({ width, height }, count, onStage);
  const all = [...stage, ...people];

  test('everyone has a tile of at least 160x90 inside the space, and none is over another', () => {
    expect(stage).toHaveLength(onStage);
    expect(people.length).toBeGreaterThanOrEqual(1);
    expect(all.filter((box) => box.width < 160 || box.height < 90)).toEqual([]);
    expect(all.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)).toEqual([]);
    expect(all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([]);
  });
});

describe('the stage', () => {
  test('has all the space where nobody else is to be seen', () => {
    expect(stageLayout({ width: 1280, height: 596 }, 0, 1)).toEqual({ stage: [{ x: 10, y: 10, width: 1260, height: 576 }], people: [] });
  });

  test.each([
    { width: 1440, height: 776, way: 'one below the other', columns: 1 },
    { width: 2560, height: 900, way: 'side by side', columns: 2 },
    { width: 390, height: 720, way: 'side by side', columns: 2 },
  ])('is shared $way by two in $width x $height, where that makes the pictures larger', ({ width, height, columns }) => {
    const { stage } = stageLayout({ width, height }, 2, 2);
    expect(stage).toHaveLength(2);
    expect(overlap(stage[0]!, stage[1]!)).toBe(false);
    expect([stage[0]!.width, stage[0]!.height]).toEqual([stage[1]!.width, stage[1]!.height]);
    expect(new Set(stage.map(({ x }) => x)).size).toBe(columns);
  });

  test('has a last one in the middle', () => {
    const { stage } = stageLayout({ width: 1280, height: 596 }, 2, 3);
    expect(stage[2]!.y).toBeGreaterThan(stage[0]!.y);
    expect(Math.abs(stage[0]!.x + stage[1]!.x - 2 * stage[2]!.x)).toBeLessThanOrEqual(1);
  });
});
