/** Where the tiles of a meeting are, measured in the page, and what is wrong with their places. */
import type { Page } from '@playwright/test';

interface Place {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Tiling {
  readonly stage: Place;
  readonly tiles: readonly Place[];
  /** The tile that floats above the others, where there is one. */
  readonly floating: Place | undefined;
  readonly controls: Place;
  /** What could be scrolled: of the stage and of the page. */
  readonly scrolls: readonly string[];
}

/** UX.md section 4, check 1; in CSS pixels. */
const SMALLEST = { width: 160, height: 90 };
/** What a place may be off by for being rounded. */
const A_PIXEL = 1;

/** Changes the size of the window, and measures when everything in it has found its place. */
export async function tilingAt(page: Page, viewport: { readonly width: number; readonly height: number }): Promise<Tiling> {
  await page.setViewportSize(viewport);
  // A panel that covers the stage makes it inert: no screen reader reaches it then, and this does.
  return page.getByRole('region', { name: 'Meeting', exact: true, includeHidden: true }).evaluate(measureWhenStill, viewport);
}

/** In words, what should not be: nothing where all is well. */
export function faultsOf({ stage, tiles, floating, controls, scrolls }: Tiling): readonly string[] {
  const seen = floating ? [...tiles, floating] : tiles;
  const small = seen.filter((tile) => tile.right - tile.left < SMALLEST.width || tile.bottom - tile.top < SMALLEST.height);
  const outside = seen.filter((tile) => !contains(stage, tile));
  const over = tiles.flatMap((one, index) => tiles.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${said(one)} and ${said(other)} overlap`));
  return [
    ...small.map((tile) => `${said(tile)} is too small`),
    ...outside.map((tile) => `${said(tile)} is not inside of the stage, ${said(stage)}`),
    ...over,
    ...(overlap(stage, controls) ? ['the controls are over the stage'] : []),
    ...scrolls.map((what) => `${what} can be scrolled`),
  ];
}

const said = ({ name, left, top, right, bottom }: Place): string => `${name} [${left} ${top} ${right} ${bottom}]`;

function contains(outer: Place, inner: Place): boolean {
  return inner.left >= outer.left - A_PIXEL && inner.top >= outer.top - A_PIXEL && inner.right <= outer.right + A_PIXEL && inner.bottom <= outer.bottom + A_PIXEL;
}

function overlap(one: Place, other: Place): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > A_PIXEL && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > A_PIXEL;
}

/** In the page, which was opened with reduced motion: nothing is on its way for longer than it takes to draw. */
async function measureWhenStill(stage: Element, viewport: { readonly width: number; readonly height: number }): Promise<Tiling> {
  const STILL_FRAMES = 4;
  const placeOf = (element: Element): Place => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { name: element.getAttribute('aria-label') ?? element.tagName.toLowerCase(), left, top, right, bottom };
  };
  const scrolls = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const may = (overflow: string) => overflow === 'auto' || overflow === 'scroll' || element === document.documentElement;
    return (may(overflowX) && element.scrollWidth > element.clientWidth) || (may(overflowY) && element.scrollHeight > element.clientHeight);
  };
  const measure = (): Tiling => {
    const tiles = [...stage.querySelectorAll('[role="group"][data-participant-id], section')];
    const floating = tiles.find(({ parentElement }) => parentElement && getComputedStyle(parentElement).cursor === 'move');
    return {
      stage: placeOf(stage),
      tiles: tiles.filter((tile) => tile !== floating).map(placeOf),
      floating: floating && placeOf(floating),
      controls: placeOf(document.querySelector('[role="toolbar"]')!),
      scrolls: [document.documentElement, stage, ...stage.querySelectorAll('*')].filter(scrolls).map(({ tagName, className }) => `${tagName} ${className}`),
    };
  };
  let before = '';
  let still = 0;
  while (still < STILL_FRAMES || innerWidth !== viewport.width || innerHeight !== viewport.height) {
    await new Promise(requestAnimationFrame);
    const now = JSON.stringify(measure());
    still = now === before ? still + 1 : 0;
    before = now;
  }
  return measure();
}
