/** Whoever is slow on purpose, on the real server of Node. */
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTimedServer } from './timed-server.ts';

let http: Server;
beforeEach(async () => {
  http = createTimedServer({ headersTimeout: 1_000, requestTimeout: 1_500, connectionsCheckingInterval: 20 });
  http.on('request', (request, response) => request.resume().on('end', () => response.end('done')));
  http.on('upgrade', (_, socket) => setTimeout(() => socket.end('still here'), 2_000));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterEach(() => void http.close().closeAllConnections());

/** What comes back for these pieces, one each 50 ms, and after how long the server hangs up. */
function slowly(...pieces: readonly string[]): Promise<{ readonly answer: string; readonly after: number }> {
  return new Promise((resolve) => {
    const begun = performance.now();
    let answer = '';
    const left = [...pieces];
    const socket = connect((http.address() as AddressInfo).port, '127.0.0.1');
    const sending = setInterval(() => socket.write(left.shift() ?? ''), 50);
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('error', () => undefined).on('close', () => {
      clearInterval(sending);
      resolve({ answer, after: performance.now() - begun });
    });
  });
}

const forEver = (piece: string): readonly string[] => Array<string>(200).fill(piece);

it('hangs up on silence, and on headers and bodies that do not end', async () => {
  const [silence, headers, body] = await Promise.all([
    slowly(),
    slowly('GET / HTTP/1.1\r\nHost: x\r\n', ...forEver('X-Slow: 1\r\n')),
    slowly('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n', ...forEver('x')),
  ]);
  for (const { answer, after } of [silence, headers, body]) {
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(after).toBeLessThan(5_000);
  }
  expect(headers.after).toBeGreaterThan(1_000);
  expect(body.after).toBeGreaterThan(1_500);
});

it('leaves alone who is quick enough, and what was upgraded', async () => {
  const upgrade = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
  const [quick, upgraded] = await Promise.all([slowly('POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n', 'o', 'k'), slowly(upgrade)]);
  expect(quick.answer).toMatch(/^HTTP\/1.1 200 [^]*done/);
  expect(upgraded).toEqual({ answer: 'still here', after: expect.any(Number) });
  expect(upgraded.after).toBeGreaterThan(2_000);
});

it('gives a proxy its time', () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout } = createTimedServer();
  expect([headersTimeout, requestTimeout, keepAliveTimeout]).toEqual([15_000, 30_000, 75_000]);
});
