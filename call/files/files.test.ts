/** Files between engines in Node, with real WebRTC, against the real server. */
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import type { ChatEntry } from '#protocol/chat';
import { everyoneConnected, type Party, type Person, seated, SOON, startParty } from '../testing/call-party.ts';
import { downloadKey } from './files-view.ts';

let party: Party;
afterEach(() => party.close());

const MB = 1_000_000;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const stateOf = ({ call }: Person, entry: ChatEntry) => call.files.get().downloads.get(downloadKey(entry))?.state;
const receivedBy = ({ call }: Person, entry: ChatEntry) => (call.files.get().downloads.get(downloadKey(entry)) as { received?: number } | undefined)?.received ?? 0;

/** What the first of them offers, as the second reads it in the chat. */
async function offered([ana, ben]: readonly Person[], bytes: Uint8Array): Promise<ChatEntry> {
  expect(await ana!.call.files.offer(new File([new Uint8Array(bytes)], 'film.mp4'))).toBeUndefined();
  return vi.waitUntil(() => ben!.call.chat.get().entries.find(({ file }) => file), SOON);
}

async function arrived(person: Person, entry: ChatEntry): Promise<string> {
  await vi.waitUntil(() => stateOf(person, entry) === 'done', { timeout: 60_000 });
  return sha256(Buffer.from(await person.storage.saved.get('film.mp4')!.arrayBuffer()));
}

it('a file goes on through an ICE restart and through a new connection, and arrives as it was', { timeout: 120_000 }, async () => {
  party = await startParty();
  const people = await seated(party, 2);
  const [ana, ben] = people as [Person, Person];
  // Large enough to be still on its way after a restart that took its time.
  const bytes = randomBytes(120 * MB);
  const entry = await offered(people, bytes);
  void ben.call.files.download(entry);
  await vi.waitUntil(() => receivedBy(ben, entry) > 2 * MB, { timeout: 20_000 });
  const before = ana.connections[0]!.pc.localDescription?.sdp;
  ana.page.emit('network-change');
  await vi.waitUntil(() => ana.connections[0]!.pc.localDescription?.sdp !== before, { timeout: 10_000 });
  const restarted = receivedBy(ben, entry);
  await vi.waitUntil(() => receivedBy(ben, entry) > restarted + 2 * MB, { timeout: 20_000 });
  ana.connections[0]!.pc.close();
  await vi.waitUntil(() => ben.connections.length > 1, { timeout: 20_000 });
  await everyoneConnected(people);
  expect(await arrived(ben, entry)).toBe(sha256(bytes));
  await vi.waitUntil(() => ana.call.files.get().offers.get(entry.file!.id)?.servings.get(idOf(ben))?.state === 'complete', SOON);
});

it('who comes late can have what was offered before; who comes back to a seat goes on', { timeout: 120_000 }, async () => {
  party = await startParty();
  const [ana] = (await seated(party, 1)) as [Person];
  const bytes = randomBytes(20 * MB);
  await ana.call.files.offer(new File([bytes], 'film.mp4'));
  const ben = await party.open();
  await ben.call.join('Ben');
  const entry = await vi.waitUntil(() => ben.call.chat.get().entries.find(({ file }) => file), SOON);
  void ben.call.files.download(entry);
  // What is shown of it is half a second old, in which all of it may have come.
  await vi.waitUntil(() => ben.storage.written > 2 * MB, { timeout: 20_000 });
  // As a page does that goes into the browser's cache, and comes back.
  ben.page.emit('hide');
  ben.page.emit('show');
  expect(await arrived(ben, entry)).toBe(sha256(bytes));
});

it('the chat does not wait behind a file', { timeout: 60_000 }, async () => {
  party = await startParty();
  const people = await seated(party, 2);
  const [ana, ben] = people as [Person, Person];
  const entry = await offered(people, randomBytes(60 * MB));
  void ben.call.files.download(entry);
  await vi.waitUntil(() => ben.storage.written > 2 * MB, { timeout: 20_000 });
  const took: number[] = [];
  for (let count = 1; count <= 10; count += 1) {
    const at = performance.now();
    ana.call.write(`word ${count}`);
    await vi.waitUntil(() => ben.call.chat.get().entries.some(({ text }) => text === `word ${count}`), { timeout: 5_000, interval: 5 });
    took.push(performance.now() - at);
  }
  expect(stateOf(ben, entry)).toBe('running');
  expect(took.toSorted((one, other) => one - other)[5]).toBeLessThan(250);
});

function idOf({ call }: Person): string {
  const { phase } = call.getSnapshot();
  return phase.state === 'joined' ? phase.self.id : '';
}
