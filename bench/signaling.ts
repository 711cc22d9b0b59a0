/** What it costs to introduce two people: signals relayed, and their bytes, for each pair of a room of four. */
import type { ChromiumPerson } from '../e2e/chromium-person.ts';
import type { Page } from '@playwright/test';
import { onStage } from './browser.ts';
import type { Row } from './table.ts';

const NAMES = ['Ana', 'Ben', 'Chloé', 'Dmitri'];
const PAIRS = (NAMES.length * (NAMES.length - 1)) / 2;
/** A socket.io event with an acknowledgement, as it stands on the wire. */
const SIGNAL = /^42\d*\["signal",/;
const MOST_SIGNALS = 8;
const MOST_BYTES = 16_000;

interface Sent {
  signals: number;
  bytes: number;
}

export async function measureSignaling(): Promise<readonly Row[]> {
  return onStage(async ({ server, person }) => {
    const sent: Sent = { signals: 0, bytes: 0 };
    const { link } = await server.createRoom();
    const people: ChromiumPerson[] = [];
    for (const name of NAMES) {
      const newcomer = await person(name);
      count(newcomer.page, sent);
      await newcomer.enter(link);
      people.push(newcomer);
    }
    await Promise.all(people.flatMap((one) => people.filter((other) => other !== one).map((other) => one.expectSees(other))));
    const each = { reference: 'the most allowed', bar: { most: 1 } };
    return [
      { ...each, figure: 'signals relayed a pair', unit: 'messages', measured: sent.signals / PAIRS, referenceValue: MOST_SIGNALS },
      { ...each, figure: 'signals relayed a pair', unit: 'bytes', measured: sent.bytes / PAIRS, referenceValue: MOST_BYTES },
    ];
  });
}

/** Counts every signal that the page hands to the server: each is relayed once. */
function count(page: Page, sent: Sent): void {
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      const text = String(payload);
      if (!SIGNAL.test(text)) return;
      sent.signals += 1;
      sent.bytes += Buffer.byteLength(text);
    }),
  );
}
