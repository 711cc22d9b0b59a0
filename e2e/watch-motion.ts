/** Sees what moves in a page: layouts that jump (W3C Layout Instability), and which properties are animated. */
import type { Page } from '@playwright/test';

interface Jump {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly score: number;
  /** What jumped, as a selector would say it. */
  readonly what: readonly string[];
}

interface Motion {
  /** Those that no press of the person brought about. */
  readonly jumps: Jump[];
  readonly animated: Set<string>;
}

declare global {
  interface Window {
    motion?: Motion;
  }
}

/** What the type library does not have yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node }[];
}

/** To be called before the page is opened. */
export async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const motion: Motion = { jumps: [], animated: new Set() };
    window.motion = motion;
    const said = ({ node }: { readonly node?: Node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : (node?.textContent ?? '?'));
    new PerformanceObserver((list) => {
      for (const { startTime, value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (!hadRecentInput) motion.jumps.push({ at: startTime, score: value, what: sources.map(said) });
      }
    }).observe({ type: 'layout-shift', buffered: true });

    const look = (): void => {
      for (const animation of document.getAnimations()) {
        const frames = animation.effect instanceof KeyframeEffect ? animation.effect.getKeyframes() : [];
        for (const property of frames.flatMap(Object.keys)) motion.animated.add(property);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What has jumped from this moment on, while `happens`. */
export async function jumpsDuring(page: Page, happens: () => Promise<void>): Promise<readonly Jump[]> {
  const since = await page.evaluate(() => performance.now());
  await happens();
  return page.evaluate((from) => (window.motion?.jumps ?? []).filter(({ at }) => at >= from), since);
}

/** The properties of which an animation was seen, or that would be animated if they changed, other than position and opacity. */
export async function animatedOther(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const free = new Set(['transform', 'translate', 'scale', 'rotate', 'opacity', 'offset', 'computedOffset', 'easing', 'composite', 'none']);
    const wouldBe = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionProperty, transitionDuration } = getComputedStyle(element);
      const lasting = transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);
      return lasting ? transitionProperty.split(',').map((property) => `${property.trim()} of ${element.tagName}`) : [];
    });
    const all = [...(window.motion?.animated ?? []), ...wouldBe];
    return [...new Set(all)].filter((property) => !free.has(property.replace(/ of .*/, '')));
  });
}
