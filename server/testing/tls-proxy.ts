/** A proxy with TLS before a server on loopback, which can be told to do what proxies do wrong. */
import { once } from 'node:events';
import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface TlsProxyOptions {
  readonly to: string;
  readonly cert: string;
  readonly key: string;
  /** What it says to the server, of these headers of the request. */
  readonly tell?: (headers: IncomingHttpHeaders) => IncomingHttpHeaders;
  /** False for one that knows nothing of WebSockets. */
  readonly upgrades?: boolean;
  /** Answers in place of the server where it returns true. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface TlsProxy {
  readonly port: number;
  close(): Promise<void>;
}

const tellAll = (headers: IncomingHttpHeaders): IncomingHttpHeaders => ({ ...headers, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https', 'x-forwarded-host': headers.host });

export async function startTlsProxy({ to, cert, key, tell = tellAll, upgrades = true, intercept = () => false }: TlsProxyOptions): Promise<TlsProxy> {
  const server = https.createServer({ cert, key }, (request, response) => {
    if (intercept(request, response)) return;
    const onward = http.request(new URL(request.url ?? '/', to), { method: request.method, headers: tell(request.headers), agent: false });
    onward.once('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)));
    onward.once('error', () => response.writeHead(502).end('Bad gateway'));
    request.pipe(onward);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    if (!upgrades) return void socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
    const onward = connect(Number(new URL(to).port), '127.0.0.1', () => {
      const head = Object.entries(tell(request.headers)).map(([name, value]) => `${name}: ${[value].flat().join(', ')}\r\n`);
      onward.write(`GET ${request.url} HTTP/1.1\r\n${head.join('')}\r\n`);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.once('close', () => onward.destroy());
  });
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const connection of connections) connection.destroy();
      await closed;
    },
  };
}
