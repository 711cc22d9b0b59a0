/** The corners of the stage, for a tile that floats: 0 at the top left, then clockwise. Pure, in CSS pixels. */
import { type Box, MIN_TILE, type Space } from '../grid-layout.ts';

const CORNERS = 4;
/** At the bottom right: names stand at the bottom left. */
export const FIRST_CORNER = 2;
const MARGIN = 16;
/** Of the shorter side of the stage. */
const SHARE = 0.3;
const ASPECT = 16 / 9;

export function floatingBox({ width, height }: Space, corner: number): Box {
  const side = Math.max(MIN_TILE.height, Math.round(Math.min(width / ASPECT, height) * SHARE));
  const size = { width: Math.round(side * ASPECT), height: side };
  const right = corner === 1 || corner === 2;
  const bottom = corner === 2 || corner === 3;
  return { x: right ? width - size.width - MARGIN : MARGIN, y: bottom ? height - size.height - MARGIN : MARGIN, ...size };
}

export const nextCorner = (corner: number): number => (corner + 1) % CORNERS;

/** The corner that is nearest to this point. */
export function cornerAt({ width, height }: Space, { x, y }: { readonly x: number; readonly y: number }): number {
  const right = x > width / 2;
  if (y > height / 2) return right ? 2 : 3;
  return right ? 1 : 0;
}
