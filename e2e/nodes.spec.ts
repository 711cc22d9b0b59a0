/** Calls on two nodes behind the proxy: what people notice when nodes restart or die under them. Needs what deployment.ts does, and Redis. */
import { request } from '@playwright/test';
import { findRedis, startRedis } from '../server/testing/redis.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { type Deployment, missingForDeployment, startDeployment } from './deployment.ts';
import { forceRelay, relayProtocols } from './relayed-page.ts';
import type { ServerEnv } from './server.ts';
import { expect, test } from './test.ts';

test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: [...chromiumFlags(), '--ignore-certificate-errors'] }) });

let redis: Awaited<ReturnType<typeof startRedis>>;
let deployment: Deployment;
const WITHOUT_RELAY: ServerEnv = { TURN_URLS: '', TURN_SECRET: '' };

async function deploy(env: ServerEnv = {}): Promise<void> {
  const program = findRedis();
  test.skip(program === undefined || missingForDeployment().length > 0, 'a program is missing');
  redis = await startRedis(program ?? '');
  deployment = await startDeployment({ nodes: 2, env: { REDIS_URL: redis.url, ...env } });
}

test.afterEach(async () => {
  await deployment?.stop();
  await redis?.kill();
});

interface Seen {
  /** The longest time for which one of the pictures stood still, in milliseconds. */
  readonly longest: number;
  /** All that were shown. */
  readonly screens: readonly string[];
  /** How many others are to be seen at the end. */
  readonly pictures: number;
}

/** Looks in the page at every other person's pictures, and at the screen, until `ends` is called. */
async function watch({ page }: ChromiumPerson): Promise<() => Promise<Seen>> {
  const handle = await page.evaluateHandle(() => {
    const kept = { longest: 0, last: new Map<HTMLVideoElement, number>(), screens: new Set<string>() };
    const begin = performance.now();
    const follow = () => {
      kept.screens.add(document.querySelector('main')?.dataset['state'] ?? 'nothing');
      for (const video of document.querySelectorAll<HTMLVideoElement>('[data-participant-id]:not([data-self]) video')) {
        if (kept.last.has(video)) continue;
        kept.last.set(video, performance.now());
        const count = () => {
          const now = performance.now();
          kept.longest = Math.max(kept.longest, now - (kept.last.get(video) ?? begin));
          kept.last.set(video, now);
          video.requestVideoFrameCallback(count);
        };
        video.requestVideoFrameCallback(count);
      }
    };
    follow();
    new MutationObserver(follow).observe(document, { subtree: true, childList: true, attributes: true });
    return kept;
  });
  return () =>
    handle.evaluate((kept) => {
      const still = Array.from(kept.last).filter(([video]) => video.isConnected);
      return { longest: Math.max(kept.longest, ...still.map(([, at]) => performance.now() - at)), screens: [...kept.screens], pictures: still.length };
    });
}

/** When each answer came by which this page has a seat, in our time: by WebSocket, or by long polling where the proxy had none at the moment. */
function seatings({ page }: ChromiumPerson): number[] {
  const at: number[] = [];
  const read = (text: string): void => {
    if (/43\d+\[\{"ok":true,"value":\{"room"/.test(text) && text.includes('resumeKey')) at.push(Date.now());
  };
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => read(String(payload))));
  page.on('requestfinished', async (asked) => {
    if (!asked.url().includes('transport=polling')) return;
    const answer = await asked.response();
    if (answer?.ok()) read(await answer.text());
  });
  return at;
}

/** Everybody sees everybody else, in pictures that move. */
async function expectAllSeen(people: readonly ChromiumPerson[]): Promise<void> {
  await Promise.all(people.flatMap((one) => people.filter((other) => other !== one).map((other) => one.expectSees(other))));
}

/** No picture stood still, and nobody saw another screen. */
function expectUndisturbed(seen: readonly Seen[]): void {
  for (const { longest, screens, pictures } of seen) {
    expect(screens).toEqual(['meeting']);
    expect(pictures).toBe(3);
    expect(longest).toBeLessThan(2_500);
  }
}

async function newRoom(): Promise<string> {
  const { id } = await deployment.nodes[0]!.createRoom();
  return id;
}

/** A figure of a node, by its name and labels at /metrics. */
async function figure(index: number, name: string): Promise<number> {
  const lines = (await (await fetch(`${deployment.nodes[index]!.url}/metrics`)).text()).split('\n');
  return Number(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length));
}

const sockets = (index: number): Promise<number> => figure(index, 'parley_sockets');

/** A name of a room that the proxy sends to this node. */
async function roomAt(index: number): Promise<string> {
  const api = await request.newContext({ ignoreHTTPSErrors: true });
  for (let tries = 0; ; tries++) {
    const before = await sockets(index);
    await api.get(`${deployment.url}/socket.io/?EIO=4&transport=polling&room=other-${tries}`);
    if ((await sockets(index)) > before) {
      await api.dispose();
      return `other-${tries}`;
    }
  }
}

/** Runs in the page: its socket names another room to the proxy, and so is at another node. */
function nameAnotherRoom(room: string): void {
  window.WebSocket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(String(url).replace(/room=[^&]*/, `room=${room}`), protocols);
    }
  };
}

/** The proxy knows that both nodes are ready: from then on all people of a room are sent to the same one. */
async function expectBothAsked(): Promise<void> {
  for (const index of [0, 1]) await roomAt(index);
}

/** How many seats are in rooms of this node. */
const seated = (index: number): Promise<number> => figure(index, 'parley_participants');

test('people on different nodes behind the proxy see and hear each other, one of them by a relay over TLS', async ({ person }) => {
  await deploy();
  const id = await newRoom();
  const [ana, ben] = [await person('Ana'), await person('Ben')];
  await ana.enter(`${deployment.url}/r/${id}`);
  const here = (await seated(0)) > 0 ? 0 : 1;
  await ben.page.addInitScript(nameAnotherRoom, await roomAt(1 - here));
  await ben.page.addInitScript(forceRelay);
  await ben.enter(`${deployment.url}/r/${id}`);
  await ana.expectSeesAndHears([ben]);
  await ben.expectSeesAndHears([ana]);
  expect(await relayProtocols(ben)).toEqual(['tls']);
  expect(await figure(1 - here, 'parley_carried_sockets{where="away"}')).toBe(1);
});

test('both nodes restart one after the other under a call of four', async ({ person }) => {
  await deploy(WITHOUT_RELAY);
  await expectBothAsked();
  const id = await newRoom();
  const people = await Promise.all(['Ana', 'Ben', 'Cai', 'Dee'].map((name) => person(name)));
  const seats = people.map(seatings);
  for (const one of people) await one.enter(`${deployment.url}/r/${id}`);
  await expectAllSeen(people);
  const ends = await Promise.all(people.map(watch));
  for (const index of [0, 1]) {
    const counts = seats.map((at) => at.length);
    const held = await seated(index);
    await deployment.replace(index);
    if (held > 0) for (const [each, at] of seats.entries()) await expect.poll(() => at.length, { timeout: 20_000 }).toBeGreaterThan(counts[each]!);
  }
  await expectAllSeen(people);
  expectUndisturbed(await Promise.all(ends.map((end) => end())));
  for (const { page } of people) await expect(page).toHaveTitle(/\(4\)/);
});

test('a node is killed under a call of four: everybody has a seat on the other within 5 s', async ({ person }) => {
  await deploy(WITHOUT_RELAY);
  await expectBothAsked();
  const id = await newRoom();
  const people = await Promise.all(['Ana', 'Ben', 'Cai', 'Dee'].map((name) => person(name)));
  const seats = people.map(seatings);
  for (const one of people) await one.enter(`${deployment.url}/r/${id}`);
  await expectAllSeen(people);
  const ends = await Promise.all(people.map(watch));
  const index = (await seated(0)) > 0 ? 0 : 1;
  const counts = seats.map((at) => at.length);
  const start = Date.now();
  await deployment.nodes[index]!.stop('SIGKILL');
  for (const [each, at] of seats.entries()) await expect.poll(() => at.length, { timeout: 20_000, intervals: [100] }).toBeGreaterThan(counts[each]!);
  const back = seats.map((at) => (at.at(-1) ?? 0) - start);
  await expectAllSeen(people);
  expectUndisturbed(await Promise.all(ends.map((end) => end())));
  expect(Math.max(...back)).toBeLessThan(5_000);
});
