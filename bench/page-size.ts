/**
 * The gzipped JavaScript of a real page: what home and lobby need, and all that is fetched from the link into the meeting (the
 * lobby fetches the meeting's code ahead). The reference is what Next and React load for any page, an empty one too.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { MOST_SCRIPTS, weighScripts } from '../e2e/page-scripts.ts';
import { onStage } from './browser.ts';
import type { Row } from './table.ts';

const BARS = { home: undefined, ...MOST_SCRIPTS };

export async function measurePageSize(): Promise<readonly Row[]> {
  return onStage(async ({ server, person }) => {
    const sizes: Record<keyof typeof BARS, number> = { home: 0, lobby: 0, meeting: 0 };
    const visitor = await person('Ana');
    const home = weighScripts(visitor.page);
    await visitor.page.goto(server.url, { waitUntil: 'networkidle' });
    sizes.home = await home.needed();

    const { link } = await server.createRoom();
    const guest = await person('Ben');
    const room = weighScripts(guest.page);
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

function frameworkSize(): number {
  const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as { rootMainFiles: string[] };
  return rootMainFiles.reduce((sum, file) => sum + gzipSync(readFileSync(`.next/${file}`)).length, 0) / 1_000;
}
