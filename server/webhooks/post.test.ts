/** Requests to real servers on loopback: that a name leads nowhere but to what was looked at, and that no answer keeps us. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { hasOpenssl, makeCertificate } from '../testing/certificate.ts';
import { createPost, type PostOptions, type PostOutcome } from './post.ts';

const servers: (Server | TcpServer)[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
});

/** Resolves with its port. */
const listening = async (server: Server | TcpServer, host = '127.0.0.1', port = 0): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return (server.address() as AddressInfo).port;
};
const serve = (answer: RequestListener, host?: string, port?: number) => listening(createServer(answer), host, port);

/** Notes the Host header of each request. */
const noting = (hosts: string[]): RequestListener => (request, response) => {
  hosts.push(String(request.headers.host));
  response.end();
};

const send = (url: string, options: Partial<PostOptions> = {}, stop = new AbortController().signal): Promise<PostOutcome> =>
  createPost({ allowPrivate: false, timeLimit: 5_000, ...options })(new URL(url), { 'x-test': '1' }, '{"äöü":1}', stop);

describe('a request', () => {
  it('carries headers and body, and answers with the status', async () => {
    const said: unknown[] = [];
    const port = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
      said.push([request.method, request.url, request.headers['x-test'], body]);
      response.writeHead(202).end('thanks');
    });
    expect(await send(`http://127.0.0.1:${port}/hooks?a=b`, { allowPrivate: true })).toEqual({ kind: 'answered', status: 202 });
    expect(said).toEqual([['POST', '/hooks?a=b', '1', '{"äöü":1}']]);
  });

  it('follows no redirect', async () => {
    const hosts: string[] = [];
    const inner = await serve(noting(hosts));
    const port = await serve((_, response) => response.writeHead(307, { location: `http://127.0.0.1:${inner}/` }).end());
    expect(await send(`http://127.0.0.1:${port}/`, { allowPrivate: true })).toEqual({ kind: 'answered', status: 307 });
    expect(hosts).toEqual([]);
  });

  it('is given up where nothing answers in time, be it the server or the look-up', async () => {
    const port = await listening(createTcpServer(() => undefined));
    const options = { allowPrivate: true, timeLimit: 100 };
    expect(await send(`http://127.0.0.1:${port}/`, options)).toEqual({ kind: 'failed', cause: 'timeout' });
    expect(await send(`http://hook.example:${port}/`, { ...options, resolve: () => new Promise(() => undefined) })).toEqual({ kind: 'failed', cause: 'timeout' });
  });

  it('reads no more of an answer than a little, however long it is', async () => {
    const sent = await new Promise<number>((resolve) => {
      void serve((_, response) => {
        let bytes = 0;
        response.writeHead(200).on('close', () => resolve(bytes));
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536), () => (bytes += 65_536)));
        };
        response.on('drain', more);
        more();
      }).then(async (port) => expect(await send(`http://127.0.0.1:${port}/`, { allowPrivate: true, timeLimit: 60_000 })).toEqual({ kind: 'answered', status: 200 }));
    });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('ends when everything stops', async () => {
    const stop = new AbortController();
    const port = await listening(createTcpServer(() => stop.abort()));
    expect(await send(`http://127.0.0.1:${port}/`, { allowPrivate: true, timeLimit: 60_000 }, stop.signal)).toMatchObject({ kind: 'failed', cause: 'no-answer' });
  });

  it('says why it failed', async () => {
    const port = await serve((request) => request.socket.destroy());
    expect(await send(`http://127.0.0.1:${port}/`, { allowPrivate: true })).toEqual({ kind: 'failed', cause: 'no-answer', detail: 'ECONNRESET' });
    expect(await send('http://127.0.0.1:9/', { allowPrivate: true })).toEqual({ kind: 'failed', cause: 'no-answer', detail: 'ECONNREFUSED' });
    expect(await send('http://no-such-host.invalid/')).toMatchObject({ kind: 'failed', cause: 'unknown-host' });
    expect(await send('http://hook.example/', { resolve: async () => [] })).toEqual({ kind: 'failed', cause: 'unknown-host' });
  });
});

/** What a process of its own gets that trusts this certificate. */
async function sendTrusting(certFile: string, url: string): Promise<PostOutcome> {
  const code = `
    import { createPost } from './server/webhooks/post.ts';
    const outcome = await createPost({ allowPrivate: true })(new URL('${url}'), {}, '{}', new AbortController().signal);
    process.stdout.write(JSON.stringify(outcome), () => process.exit());`;
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], { env: { ...process.env, NODE_EXTRA_CA_CERTS: certFile } });
  return JSON.parse((await run).stdout) as PostOutcome;
}

describe.runIf(hasOpenssl())('a receiver with TLS', () => {
  it('is believed where its certificate is, and is for its name', { timeout: 20_000 }, async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'parley-hooks-'));
    const { certFile, keyFile } = makeCertificate(directory, 'DNS:localhost');
    const hosts: string[] = [];
    const port = await listening(createTlsServer({ cert: readFileSync(certFile), key: readFileSync(keyFile) }, noting(hosts)));
    const unknown = await send(`https://localhost:${port}/`, { allowPrivate: true });
    expect(unknown).toEqual({ kind: 'failed', cause: 'no-answer', detail: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    const outcomes = await Promise.all(['127.0.0.1', 'localhost'].map((host) => sendTrusting(certFile, `https://${host}:${port}/`)));
    expect(outcomes).toEqual([
      { kind: 'failed', cause: 'no-answer', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      { kind: 'answered', status: 200 },
    ]);
    expect(hosts).toEqual([`localhost:${port}`]);
    rmSync(directory, { recursive: true });
  });
});

describe('a request into a private network', () => {
  const refused = { kind: 'failed', cause: 'address-refused' };

  it.each(['127.0.0.1', '127.1', '0x7f000001', '2130706433', '0.0.0.0', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])('is not made: %s', async (host) => {
    const hosts: string[] = [];
    const port = await serve(noting(hosts), '::');
    expect(await send(`http://${host}:${port}/`)).toEqual(refused);
    expect(hosts).toEqual([]);
    expect((await send(`http://${host}:${port}/`, { allowPrivate: true })).kind).toBe('answered');
  });

  it('is not made where one of several addresses leads there', async () => {
    const hosts: string[] = [];
    const port = await serve(noting(hosts));
    for (const addresses of [['1.1.1.1', '127.0.0.1'], ['127.0.0.1', '1.1.1.1'], ['2606:4700::1', '::ffff:127.0.0.1'], ['not an address']]) {
      expect(await send(`http://hook.example:${port}/`, { resolve: async () => addresses })).toEqual(refused);
    }
    expect(hosts).toEqual([]);
  });

  it('is not made by a name that changes its mind after it was looked at', async () => {
    const [looked, other]: [string[], string[]] = [[], []];
    // Two addresses of this machine: the first stands for the internet, the second for what is to be kept from the request.
    const port = await serve(noting(looked), '127.0.0.2');
    await serve(noting(other), '127.0.0.1', port);
    let lookups = 0;
    const resolve = async () => [(lookups += 1) === 1 ? '127.0.0.2' : '127.0.0.1'];
    const options = { resolve, allows: (address: string) => address === '127.0.0.2' };
    expect(await send(`http://hook.example:${port}/`, options)).toEqual({ kind: 'answered', status: 200 });
    expect(lookups).toBe(1);
    expect(await send(`http://hook.example:${port}/`, options)).toEqual(refused);
    expect([looked, other]).toEqual([[`hook.example:${port}`], []]);
  });
});
