/** The gzipped JavaScript of a page, and the most of it that a screen may have. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** In kB: what the lobby needs, and all that is fetched from the link into the meeting, before any panel is opened. */
export const MOST_SCRIPTS = { lobby: 175, meeting: 220 } as const;

export interface Scale {
  /** The gzipped size of the scripts that the document itself asks for, the words of its language too, in kB. */
  needed(): Promise<number>;
  /** Of all scripts fetched so far, those fetched ahead too. */
  fetched(): Promise<number>;
}

/** Begins to collect the scripts of a page. */
export function weighScripts(page: Page): Scale {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || sizes.has(response.url())) return;
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  const sum = async (urls: readonly string[]) => {
    const all = await Promise.all(urls.map((url) => sizes.get(url) ?? 0));
    return all.reduce((total, size) => total + size, 0) / 1_000;
  };
  return {
    needed: async () => {
      const html = await (await page.request.get(page.url())).text();
      const sources = [...html.matchAll(/<(?:script[^>]* src|link[^>]* href)="([^"]+\.js)"/g)].map(([, source = '']) => new URL(source, page.url()).href);
      return sum([...new Set(sources)]);
    },
    fetched: () => sum([...sizes.keys()]),
  };
}
