import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Registry } from '../metrics/registry.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { logLines } from '../testing/log-lines.ts';
import type { IceSettings } from './ice-config.ts';
import type { ProbeResult } from './attempt.ts';
import type { TurnCredentials, TurnProbe } from './probe.ts';
import { type Relay, startRelay } from './relay.ts';
import { measureRelay, relayFacts } from './relay-facts.ts';

const urls = ['turn:a.example:3478?transport=udp', 'turns:a.example:443?transport=tcp'];
const settings: IceSettings = { stunUrls: ['stun:a.example'], turn: { kind: 'secret', urls, secret: 'hush' }, iceTransportPolicy: 'all', ttlSeconds: 3_600 };
const works: ProbeResult = { outcome: 'proved', milliseconds: 12.4, family: 'IPv4' };
const closed: ProbeResult = { outcome: 'failed', cause: 'closed-port', detail: 'ECONNREFUSED' };
const silent: ProbeResult = { outcome: 'failed', cause: 'silent' };

const clock = new FakeClock();
let lines: string[];
let asked: (readonly [url: string, TurnCredentials])[];
let answers: Record<string, ProbeResult>;
let relay: Relay;

const probe = async (url: string, credentials: TurnCredentials): Promise<ProbeResult> => {
  asked.push([url, credentials]);
  return answers[url] ?? works;
};
/** Lets what has been resolved be taken note of. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const minutePassesWith = async (next: Record<string, ProbeResult>): Promise<void> => {
  answers = next;
  clock.advance(60_000);
  await settled();
};

beforeEach(() => {
  lines = logLines();
  asked = [];
  answers = {};
});
afterEach(() => {
  relay.stop();
  vi.restoreAllMocks();
});

describe('the watch over the relay', () => {
  it('proves every TURN URL with credentials as a participant gets them, and tells the participants', async () => {
    relay = startRelay(settings, { probe, clock });
    expect(relay.iceFor('p_x')).toMatchObject({ relay: true, relayState: 'unproved' });
    await relay.proved;
    expect(asked.map(([url]) => url)).toEqual(urls);
    expect(asked[0]?.[1].username).toBe(`${clock.now() / 1_000 + 3_600}:parley`);
    expect(relay.iceFor('p_x')).toMatchObject({ relay: true, relayState: 'available' });
    expect(lines).toEqual([]);
  });

  it('says once that a URL fails and why, once that it works again, and never a credential', async () => {
    answers = { [urls[0] ?? '']: closed };
    relay = startRelay(settings, { probe, clock });
    await relay.proved;
    expect(lines).toEqual([expect.stringMatching(/^warn .*a\.example:3478.*nothing listens on this port/)]);
    expect(relay.report.state).toBe('available');
    await minutePassesWith({ [urls[0] ?? '']: closed });
    expect(lines).toHaveLength(1);
    await minutePassesWith({ [urls[0] ?? '']: silent });
    expect(lines[1]).toMatch(/^warn .*does not answer/);
    await minutePassesWith({});
    expect(lines[2]).toMatch(/^info .*works again/);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).not.toMatch(/hush|:parley|credential"/);
  });

  it('asks again after a minute, and after a quarter of one where something failed', async () => {
    answers = { [urls[0] ?? '']: closed };
    relay = startRelay(settings, { probe, clock });
    await relay.proved;
    answers = {};
    clock.advance(15_000);
    await settled();
    expect(relay.report.urls.map(({ result }) => result.outcome)).toEqual(['proved', 'proved']);
    const before = asked.length;
    clock.advance(59_000);
    await settled();
    expect(asked).toHaveLength(before);
    clock.advance(1_000);
    expect(asked).toHaveLength(before + urls.length);
  });

  it('is failing when no URL works, and asks no more after the end', async () => {
    answers = Object.fromEntries(urls.map((url) => [url, silent]));
    relay = startRelay(settings, { probe, clock });
    expect((await relay.proved).state).toBe('failing');
    expect(relay.iceFor('p_x')).toMatchObject({ relay: true, relayState: 'failing' });
    relay.stop();
    const before = asked.length;
    await minutePassesWith({});
    expect(asked).toHaveLength(before);
  });

  it('begins no round before the last one is over', async () => {
    let finish = (): void => undefined;
    const slow = vi.fn<TurnProbe>(() => new Promise((resolve) => (finish = () => resolve(works))));
    relay = startRelay({ ...settings, turn: { kind: 'password', urls: ['turn:a'], username: 'u', credential: 'hush' } }, { probe: slow, clock });
    await settled();
    await minutePassesWith({});
    await minutePassesWith({});
    expect(slow).toHaveBeenCalledTimes(1);
    finish();
    await relay.proved;
    await minutePassesWith({});
    expect(slow).toHaveBeenCalledTimes(2);
  });

  it('has nothing to watch without a relay', async () => {
    relay = startRelay({ ...settings, turn: { kind: 'none' } }, { probe, clock });
    expect(await relay.proved).toEqual({ state: 'none', urls: [] });
    expect(relay.iceFor('p_x')).toMatchObject({ relay: false, relayState: 'none' });
    expect(asked).toEqual([]);
  });

  it('reports to programs', async () => {
    answers = { [urls[1] ?? '']: closed };
    relay = startRelay(settings, { probe, clock });
    const report = await relay.proved;
    const checked = new Date(clock.now()).toISOString();
    expect(relayFacts(report)).toEqual({
      state: 'available',
      urls: [
        { url: urls[0], state: 'available', milliseconds: 12, family: 'IPv4', checked },
        { url: urls[1], state: 'failing', cause: 'closed-port', detail: 'ECONNREFUSED', checked },
      ],
    });
    const registry = new Registry();
    measureRelay(registry, () => report);
    const { text } = registry;
    expect(text).toContain(`\nparley_turn_up{url="${urls[0]}"} 1\nparley_turn_up{url="${urls[1]}"} 0\n`);
    expect(text).toContain(`\nparley_turn_probe_seconds{url="${urls[0]}"} 0.0124\n`);
    expect(text).not.toContain(`probe_seconds{url="${urls[1]}"}`);
  });
});
