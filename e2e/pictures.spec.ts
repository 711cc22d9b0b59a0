/** Each is sent the pictures that they show, as large as they show them: measured where they arrive. */
import { chromiumFlags } from './chromium-flags.ts';
import type { ChromiumPerson } from './chromium-person.ts';
import { hide, show } from './hidden-page.ts';
import { expect, test } from './test.ts';
import { type Received, watchCameras } from './watch-cameras.ts';

// Chromium's own test picture, as large as the page asks for, where the film of the other tests is small already.
test.use({ launchOptions: async ({ launchOptions }, provide) => provide({ ...launchOptions, args: chromiumFlags(3) }) });

/** How high the picture of somebody is that is shown, and their tile, in device pixels of the narrow side. */
const picture = (person: ChromiumPerson, other: ChromiumPerson) =>
  person
    .tile(other)
    .locator('video')
    .evaluate((video: HTMLVideoElement) => ({
      height: Math.min(video.videoWidth, video.videoHeight),
      tile: Math.max(video.clientHeight, (video.clientWidth * 9) / 16) * devicePixelRatio,
    }));

async function meeting(count: number, server: { createRoom(): Promise<{ link: string }> }, person: (name: string) => Promise<ChromiumPerson>) {
  const { link } = await server.createRoom();
  const people = [];
  for (const name of ['Ana', 'Ben', 'Chloe'].slice(0, count)) {
    const one = await person(name);
    await watchCameras(one.page);
    await one.enter(link);
    people.push(one);
  }
  for (const one of people) await one.expectSeesAndHears(people.filter((other) => other !== one));
  return people as [ChromiumPerson, ChromiumPerson, ChromiumPerson];
}

test('a picture is never much larger than its tile, and as large as the stage two seconds after it is pinned', async ({ server, person }) => {
  const [ana, ben, chloe] = await meeting(3, server, person);
  for (const other of [ben, chloe]) {
    await expect.poll(async () => {
      const { height, tile } = await picture(ana, other);
      return height > 0 && height <= 1.25 * tile;
    }).toBe(true);
  }
  const { height: before } = await picture(ana, ben);
  const grown = ana.page.evaluate(
    ([name, part]) =>
      new Promise<{ milliseconds: number; lines: number }>((resolve) => {
        const look = (began: number) => {
          const video = document.querySelector<HTMLVideoElement>(`[role=group][aria-label^="${name}"] video`);
          const lines = Math.min(video?.videoWidth ?? 0, video?.videoHeight ?? 0);
          if (video && video.clientHeight > 400 && lines > part * video.clientHeight) resolve({ milliseconds: performance.now() - began, lines });
          else setTimeout(() => look(began), 20);
        };
        // From the press on: how long the test takes to come to the button says nothing.
        addEventListener('click', ({ timeStamp }) => look(timeStamp), { once: true });
      }),
    ['Ben', 0.6] as const,
  );
  await ana.tile(ben).hover();
  await ana.button('Pin Ben').click();
  const { milliseconds, lines } = await grown;
  test.info().annotations.push({ type: 'measured', description: `from ${before} lines to ${lines} in ${milliseconds.toFixed(0)} ms` });
  expect(milliseconds).toBeLessThan(2_000);
  // Who is beside the stage now is sent less.
  await expect.poll(async () => {
    const { height, tile } = await picture(ana, chloe);
    return height <= 1.25 * tile;
  }).toBe(true);
});

for (const [what, section] of [['camera', '1'], ['screen', '2']] as const) {
  test(`a ${what} that nobody sees costs nothing within a second, and is there within a second when it is shown`, async ({ server, person }) => {
    const [ana, ben] = await meeting(2, server, person);
    if (what === 'screen') {
      await ben.button('Share screen').click();
      await ana.expectSeesScreenOf(ben);
    }
    // An event's own time is when the page was hidden: how long the test takes to say so says nothing.
    const watching = await ana.page.evaluateHandle((mid) => {
      const read = async ({ timeStamp: began }: Event) => {
        const all: Received[] = [];
        while (performance.now() - began < 3_000) {
          const reading = await window.readCameras!(mid);
          all.push({ ...reading, at: reading.at - began });
          await new Promise((next) => setTimeout(next, 50));
        }
        return all;
      };
      return { read: new Promise<Event>((hidden) => document.addEventListener('visibilitychange', hidden, { once: true })).then(read) };
    }, section);
    await hide(ana.page);
    const hiding = await watching.evaluate(({ read }) => read);
    const last = hiding.at(-1)!;
    const quiet = hiding.find(({ bytes }) => bytes === last.bytes)!;
    test.info().annotations.push({ type: 'measured', description: `the last byte after ${quiet.at.toFixed(0)} ms` });
    expect(quiet.at).toBeLessThan(1_000);
    await ana.expectHears(ben);

    const waiting = await ana.page.evaluateHandle(
      ([mid, frames]) => {
        const seen = async ({ timeStamp: began }: Event) => {
          while ((await window.readCameras!(mid)).frames <= frames) await new Promise((next) => setTimeout(next, 20));
          return performance.now() - began;
        };
        return { seen: new Promise<Event>((shown) => document.addEventListener('visibilitychange', shown, { once: true })).then(seen) };
      },
      [section, last.frames] as const,
    );
    await show(ana.page);
    const milliseconds = await waiting.evaluate(({ seen }) => seen);
    test.info().annotations.push({ type: 'measured', description: `the first frame after ${milliseconds.toFixed(0)} ms` });
    expect(milliseconds).toBeLessThan(1_000);
    await ana.expectSeesAndHears([ben]);
  });
}
