/** The way to a STUN or TURN server: datagrams, a TCP connection or a TLS connection, each carrying whole STUN messages. */
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Inbox } from './inbox.ts';
import { ProbeError } from './probe-failure.ts';

export type Transport = 'udp' | 'tcp' | 'tls';

export interface WireOptions {
  /** Ends the wire, at any time. */
  readonly signal: AbortSignal;
  /** The certificates to trust instead of the usual ones, as PEM. */
  readonly ca?: string | undefined;
}

export interface Wire {
  /** Whether what is sent arrives without being sent again. */
  readonly reliable: boolean;
  readonly inbox: Inbox;
  send(message: Buffer): void;
  close(): void;
}

/** Rejects with an error that probeErrorOf understands. */
export async function openWire(host: string, port: number, transport: Transport, options: WireOptions): Promise<Wire> {
  const address = await resolve(host, options.signal);
  switch (transport) {
    case 'udp':
      return openUdp(address, port, options);
    case 'tcp': {
      const socket = connect({ host: address, port });
      return openStream(socket, 'connect', options);
    }
    case 'tls': {
      // The certificate is judged below, before anything is sent, so that a bad one can be told from a failed handshake.
      const socket = connectTls({ host: address, port, rejectUnauthorized: false, ...(isIP(host) ? {} : { servername: host }), ca: options.ca });
      const wire = await openStream(socket, 'secureConnect', options);
      if (socket.authorized) return wire;
      wire.close();
      // Node gives the code itself where its types promise an error.
      throw new ProbeError('bad-certificate', String(socket.authorizationError));
    }
    default:
      return transport satisfies never;
  }
}

/** IPv4 first: most relays have it, and servers without a way to IPv6 are many. A resolver that never answers is aborted with us. */
async function resolve(host: string, signal: AbortSignal): Promise<string> {
  if (isIP(host)) return host;
  const late = once(signal, 'abort').then(() => {
    throw new ProbeError('no-such-name', 'ETIMEOUT');
  });
  const { address } = await Promise.race([lookup(host, { verbatim: false }), late]);
  return address;
}

async function openUdp(address: string, port: number, { signal }: WireOptions): Promise<Wire> {
  const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
  const inbox = new Inbox(signal);
  socket.on('message', (bytes) => inbox.datagram(bytes));
  // Connected, the socket hears of a closed port (ICMP) and hears nobody else.
  const connected = once(socket, 'connect', { signal });
  socket.on('error', (error) => inbox.fail(error));
  socket.connect(port, address);
  const close = (): void => void socket.close();
  await connected.catch((error: unknown) => {
    close();
    throw error;
  });
  return { reliable: false, inbox, send: (message) => socket.send(message), close };
}

async function openStream(socket: Socket, connectedEvent: 'connect' | 'secureConnect', { signal }: WireOptions): Promise<Wire> {
  const inbox = new Inbox(signal);
  const connected = once(socket, connectedEvent, { signal });
  socket.on('data', (bytes: Buffer) => inbox.stream(bytes));
  socket.on('error', (error) => inbox.fail(error));
  socket.on('close', () => inbox.fail(new ProbeError('not-a-turn-server')));
  const close = (): void => void socket.destroy();
  await connected.catch((error: unknown) => {
    close();
    throw error;
  });
  return { reliable: true, inbox, send: (message) => void socket.write(message), close };
}
