/** What it costs to introduce two people: signals relayed, and their bytes, for each pair of a room of four. */
import type { ChromiumPerson } from '../e2e/chromium-person.ts';
import type { Page } from '@playwright/test';
import { onStage } from './browser.ts';
import type { Row } from './table.ts';

const NAMES = ['Ana', 'Ben', 'Chloé', 'Dmitri'];
const PAIRS = (NAMES.length * (NAMES.length - 1)) / 2;
/** A socket.io event as it stands on the wire. */
const SIGNAL = /^42\["signal",/;
const MOST_SIGNALS = 8;
const MOST_BYTES = 16_000;

interface Relayed {
  signals: number;
  bytes: number;
}

export async function measureSignaling(): Promise<readonly Row[]> {
  return onStage(async ({ server, person }) => {
    const relayed: Relayed = { signals: 0, bytes: 0 };
    const { link } = await server.createRoom();
    const people: ChromiumPerson[] = [];
    for (const name of NAMES) {
      const newcomer = await person(name);
      count(newcomer.page, relayed);
      await newcomer.enter(link);
      people.push(newcomer);
    }
    await Promise.all(people.flatMap((one) => people.filter((other) => other !== one).map((other) => one.expectSees(other))));
    const each = { reference: 'the most allowed', bar: { most: 1 } };
    return [
      { ...each, figure: 'signals relayed a pair', unit: 'messages', measured: relayed.signals / PAIRS, referenceValue: MOST_SIGNALS },
      { ...each, figure: 'signals relayed a pair', unit: 'bytes', measured: relayed.bytes / PAIRS, referenceValue: MOST_BYTES },
    ];
  });
}

/** Counts every signal that the server hands to the page: those that rode in a join, too. */
function count(page: Page, relayed: Relayed): void {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const text = String(payload);
      if (!SIGNAL.test(text)) return;
      relayed.signals += 1;
      relayed.bytes += Buffer.byteLength(text);
    }),
  );
}
