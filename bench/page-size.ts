/**
 * The gzipped JavaScript of a real page: what home and lobby need, and all that is fetched from the link into the meeting (the
 * lobby fetches the meeting's code ahead). The reference is what Next and React load for any page, an empty one too.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { onStage } from './browser.ts';
import type { Row } from './table.ts';

const BARS = { home: undefined, lobby: 175, meeting: 220 };

export async function measurePageSize(): Promise<readonly Row[]> {
  return onStage(async ({ server, person }) => {
    const sizes: Record<keyof typeof BARS, number> = { home: 0, lobby: 0, meeting: 0 };
    const visitor = await person('Ana');
    const home = weigh(visitor.page);
    await visitor.page.goto(server.url, { waitUntil: 'networkidle' });
    sizes.home = await home.needed();

    const { link } = await server.createRoom();
    const guest = await person('Ben');
    const room = weigh(guest.page);
    await guest.openLobby(link);
    await guest.page.waitForLoadState('networkidle');
    sizes.lobby = await room.needed();
    await guest.join();
    await guest.page.waitForLoadState('networkidle');
    sizes.meeting = await room.fetched();

    const framework = frameworkSize();
    return (Object.keys(BARS) as (keyof typeof BARS)[]).flatMap((screen): Row[] => {
      const row = { figure: `gzipped JS, ${screen}`, unit: 'kB', measured: sizes[screen] };
      const bar = BARS[screen];
      const against = { ...row, reference: 'Next and React alone', referenceValue: framework };
      return bar === undefined ? [against] : [against, { ...row, reference: 'the most allowed', referenceValue: bar, bar: { most: 1 } }];
    });
  });
}

interface Scale {
  /** The gzipped size of the scripts that the document itself asks for, the words of its language too, in kB. */
  needed(): Promise<number>;
  /** Of all scripts fetched so far, those fetched ahead too. */
  fetched(): Promise<number>;
}

/** Begins to collect the page's scripts. */
function weigh(page: Page): Scale {
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

function frameworkSize(): number {
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as { rootMainFiles: string[] };
  return rootMainFiles.reduce((sum, file) => sum + gzipSync(readFileSync(`.next/${file}`)).length, 0) / 1_000;
}
