/** The probe against everything that is not a TURN server in good health. Needs no program. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { probeTurn } from './probe.ts';
import { ATTRIBUTE } from './stun-attributes.ts';
import { decodeMessage, encodeRequest, METHOD } from './stun-message.ts';

const credentials = { username: 'u', credential: 'c' };
const stops: (() => unknown)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const failed = (cause: string, detail?: string) => ({ outcome: 'failed', cause, ...(detail === undefined ? {} : { detail }) });

/** Something on a UDP port of loopback that answers each datagram as told. */
async function udpServer(answer: (request: Buffer) => Buffer | undefined): Promise<string> {
  const socket: Socket = createSocket('udp4');
  socket.on('message', (request, from) => {
    const reply = answer(request);
    if (reply) socket.send(reply, from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  stops.push(() => socket.close());
  return `turn:127.0.0.1:${socket.address().port}?transport=udp`;
}

/** An error response to a request, as a TURN server makes it. */
function refusalOf(request: Buffer, code: number): Buffer {
  const reply = encodeRequest(METHOD.allocate, [
    [ATTRIBUTE.errorCode, Buffer.from([0, 0, Math.floor(code / 100), code % 100])],
    [ATTRIBUTE.realm, Buffer.from('realm')],
    [ATTRIBUTE.nonce, Buffer.from('nonce')],
  ]);
  reply.writeUInt16BE(0x0113, 0);
  request.copy(reply, 8, 8, 20);
  return reply;
}

async function tcpPort(listener: ReturnType<typeof createServer>): Promise<number> {
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  stops.push(() => listener.close());
  return (listener.address() as AddressInfo).port;
}

describe('the probe names', () => {
  it('a name that nobody has', async () => {
    expect(await probeTurn('turn:nowhere.invalid', credentials)).toMatchObject({ outcome: 'failed', cause: 'no-such-name' });
  });

  it.each(['turn:127.0.0.1:PORT?transport=udp', 'turn:127.0.0.1:PORT?transport=tcp', 'turns:127.0.0.1:PORT'])('a closed port: %s', async (url) => {
    expect(await probeTurn(url.replace('PORT', String(await freePort())), credentials)).toEqual(failed('closed-port', 'ECONNREFUSED'));
  });

  it('silence, within its time', async () => {
    const udp = await udpServer(() => undefined);
    const port = await tcpPort(createServer(() => undefined));
    const start = performance.now();
    for (const url of [udp, `turn:127.0.0.1:${port}?transport=tcp`, `turns:127.0.0.1:${port}`]) {
      expect(await probeTurn(url, credentials, { timeLimit: 300 })).toEqual(failed('silent'));
    }
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('a web server, also where TLS was expected, and whoever hangs up', async () => {
    const web = await tcpPort(createHttp());
    const rude = await tcpPort(createServer((socket) => socket.once('data', () => socket.destroy())));
    for (const url of [`turn:127.0.0.1:${web}?transport=tcp`, `turns:127.0.0.1:${web}`, `turn:127.0.0.1:${rude}?transport=tcp`, `turns:127.0.0.1:${rude}`]) {
      expect(await probeTurn(url, credentials)).toMatchObject({ outcome: 'failed', cause: 'not-a-turn-server' });
    }
  });

  it.each([
    [486, 'quota'],
    [508, 'capacity'],
    [403, 'refused'],
    [441, 'refused'],
  ])('a refusal by its code %i', async (code, cause) => {
    const url = await udpServer((request) => refusalOf(request, decodeMessage(request)?.attributes.has(ATTRIBUTE.username) ? code : 401));
    expect(await probeTurn(url, credentials)).toEqual(failed(cause, String(code)));
  });

  it('TURN over DTLS as what it cannot prove', async () => {
    expect(await probeTurn('turns:127.0.0.1:1?transport=udp', credentials)).toEqual(failed('unsupported'));
  });
});

describe('the probe', () => {
  it('repeats what a datagram lost', async () => {
    let seen = 0;
    const url = await udpServer((request) => ((seen += 1) === 1 ? undefined : refusalOf(request, 508)));
    expect(await probeTurn(url, credentials)).toEqual(failed('capacity', '508'));
  });

  it('takes a new nonce once, and no success that is not signed', async () => {
    const asked: (string | undefined)[] = [];
    const url = await udpServer((request) => {
      const signed = decodeMessage(request)?.attributes.has(ATTRIBUTE.username) === true;
      asked.push(decodeMessage(request)?.attributes.get(ATTRIBUTE.nonce)?.toString());
      return refusalOf(request, signed ? 438 : 401);
    });
    expect(await probeTurn(url, credentials)).toEqual(failed('refused', '438'));
    expect(asked).toEqual([undefined, 'nonce', 'nonce']);

    const liar = await udpServer((request) => {
      if (decodeMessage(request)?.attributes.has(ATTRIBUTE.username) !== true) return refusalOf(request, 401);
      const success = encodeRequest(METHOD.allocate, [[ATTRIBUTE.xorRelayedAddress, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0])]], Buffer.from('a wrong key'));
      success.writeUInt16BE(0x0103, 0);
      request.copy(success, 8, 8, 20);
      return success;
    });
    expect(await probeTurn(liar, credentials, { timeLimit: 300 })).toEqual(failed('silent'));
  });
});
