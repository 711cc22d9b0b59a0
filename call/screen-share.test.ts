import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ScreenState } from './call-state.ts';
import { ScreenShare } from './screen-share.ts';

/** What the browser's picker gives, or rejects with. */
let pick: () => Promise<MediaStream>;
let handle: string;
const extended = { isExtended: false };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { origin: 'https://parley.example' });
  vi.stubGlobal('screen', extended);
  extended.isExtended = false;
  vi.stubGlobal('navigator', {
    mediaDevices: {
      setCaptureHandleConfig: (config: { handle: string }) => {
        handle = config.handle;
      },
      getDisplayMedia: () => pick(),
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class FakeTrack extends EventTarget {
  contentHint = '';
  readyState = 'live';
  frameRate: unknown;
  tab: string | undefined;
  readonly #surface: string;

  constructor(surface = 'window') {
    super();
    this.#surface = surface;
  }

  getSettings() {
    return { displaySurface: this.#surface };
  }

  getCaptureHandle() {
    return this.tab === undefined ? null : { handle: this.tab };
  }

  async applyConstraints({ frameRate }: { frameRate: unknown }) {
    this.frameRate = frameRate;
  }

  stop() {
    this.readyState = 'ended';
  }
}

const streamOf = (track: FakeTrack, sound = false) =>
  ({ getVideoTracks: () => [track], getAudioTracks: () => (sound ? [{}] : []), getTracks: () => [track] }) as unknown as MediaStream;

/** A share that begins with what the picker gives. */
async function share(track: FakeTrack, sound = false): Promise<{ readonly share: ScreenShare; readonly states: ScreenState[] }> {
  pick = async () => streamOf(track, sound);
  const states: ScreenState[] = [];
  const made = new ScreenShare((state) => states.push(state));
  await made.start();
  return { share: made, states };
}

it.each([
  ['a window', 'window', false, 'text', 'detail', 15],
  ['a tab that plays something', 'browser', true, 'motion', 'motion', 30],
  ['a silent tab', 'browser', false, 'text', 'detail', 15],
  ['a screen with its sound', 'monitor', true, 'text', 'detail', 15],
] as const)('%s begins as what it most likely is', async (_, surface, sound, content, contentHint, max) => {
  const track = new FakeTrack(surface);
  const { states } = await share(track, sound);
  expect(states.at(-1)).toMatchObject({ state: 'on', content });
  expect(track).toMatchObject({ contentHint, frameRate: { max } });
});

it('becomes what the person says, with the same track', async () => {
  const track = new FakeTrack();
  const { share: made, states } = await share(track);
  made.setContent('motion');
  expect(states.at(-1)).toMatchObject({ state: 'on', content: 'motion', surface: 'other' });
  expect(track).toMatchObject({ contentHint: 'motion', frameRate: { max: 30 }, readyState: 'live' });
});

it('knows the screen that the meeting is on, and does not claim to where there are several', async () => {
  expect((await share(new FakeTrack('monitor'))).states.at(-1)).toMatchObject({ surface: 'this-screen' });
  extended.isExtended = true;
  expect((await share(new FakeTrack('monitor'))).states.at(-1)).toMatchObject({ surface: 'some-screen' });
  expect((await share(new FakeTrack('window'))).states.at(-1)).toMatchObject({ surface: 'other' });
});

it('notices when the person goes on with this very tab, and when with another one', async () => {
  const track = new FakeTrack('browser');
  const { states } = await share(track);
  expect(states.at(-1)).toMatchObject({ surface: 'other' });
  track.tab = handle;
  track.dispatchEvent(new Event('capturehandlechange'));
  expect(states.at(-1)).toMatchObject({ surface: 'this-tab' });
  track.tab = 'of another tab';
  track.dispatchEvent(new Event('capturehandlechange'));
  expect(states.at(-1)).toMatchObject({ surface: 'other' });
});

it("ends with the browser's own bar", async () => {
  const track = new FakeTrack();
  const { states } = await share(track);
  track.dispatchEvent(new Event('ended'));
  expect(states.at(-1)).toEqual({ state: 'off' });
});

it.each([
  ['closed by the person', 'Permission denied', 1_500, { state: 'off' }],
  ['refused before a person could answer', 'Permission denied', 20, { state: 'failed', error: 'denied' }],
  ['kept away by the system', 'Permission denied by system', 1_500, { state: 'failed', error: 'system-denied' }],
] as const)('a picker that is %s', async (_, message, after, outcome) => {
  pick = async () => {
    vi.advanceTimersByTime(after);
    throw new DOMException(message, 'NotAllowedError');
  };
  const states: ScreenState[] = [];
  await new ScreenShare((state) => states.push(state)).start();
  expect(states).toEqual([{ state: 'starting' }, outcome]);
});

it('lets go of what the browser gives too late', async () => {
  const track = new FakeTrack();
  let give: (stream: MediaStream) => void = () => undefined;
  pick = () => new Promise((resolve) => (give = resolve));
  const states: ScreenState[] = [];
  const made = new ScreenShare((state) => states.push(state));
  const started = made.start();
  made.stop();
  give(streamOf(track));
  await started;
  expect(track.readyState).toBe('ended');
  expect(states.at(-1)).toEqual({ state: 'off' });
});
