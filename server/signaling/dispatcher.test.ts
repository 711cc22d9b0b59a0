import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '#protocol/errors';
import { requests, type RequestName } from '#protocol/events';
import { log } from '../log.ts';
import { FakeConnection } from '../testing/fake-connection.ts';
import { createDispatcher, createPerform } from './dispatcher.ts';
import type { Handlers } from './handlers.ts';
import { DEFAULT_RATE_LIMITS } from './rate-limits.ts';
import { Session } from './session.ts';

const { level } = log;
beforeAll(() => {
  log.level = 'silent';
});
afterAll(() => {
  log.level = level;
});

/** Asks a socket without a seat, where every handler does the same. */
function ask(handle: () => unknown, event: RequestName, request: unknown): Promise<Result<unknown>> {
  const handlers = Object.fromEntries(Object.keys(requests).map((name) => [name, handle])) as unknown as Handlers;
  const session = new Session(new FakeConnection(), { visitor: Promise.resolve({ holders: [] }), address: '' }, DEFAULT_RATE_LIMITS);
  return new Promise((resolve) => createDispatcher(createPerform(handlers))(session, event, [request, resolve]));
}

describe('the dispatcher', () => {
  const signal = { to: 'p_0000000000000000', toInstance: 1, signal: { kind: 'want', epoch: 1, offerId: 0, what: 'offer' } };

  it.each<[RequestName, unknown]>([
    ['room:leave', {}],
    ['participant:update', { sending: { microphone: true, camera: true, screen: true } }],
    ['signal', signal],
    ['ice:refresh', {}],
    ['roster:get', {}],
  ])('lets no %s from outside a room reach its handler', async (event, request) => {
    let reached = false;
    const handle = () => {
      reached = true;
      return { ok: true, value: null };
    };
    expect(await ask(handle, event, request)).toEqual({ ok: false, error: 'not-seated' });
    expect(reached).toBe(false);
  });

  it.each([
    ['throws', () => { throw new Error('secret'); }],
    ['rejects', () => Promise.reject(new Error('secret'))],
  ])('answers for a handler that %s, and tells nothing of why', async (_, handle) => {
    expect(await ask(handle, 'room:preview', { roomId: 'abcd-efgh-jkmn' })).toEqual({ ok: false, error: 'internal' });
  });
});
