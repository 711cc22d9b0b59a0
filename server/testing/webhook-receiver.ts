/** A receiver of webhooks on loopback, which believes nothing that is not signed. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { freePort } from './free-port.ts';

export const SECRET = `whsec_${Buffer.from('a key of thirty-two random bytes').toString('base64')}`;

export interface Received {
  readonly id: string;
  readonly roomId: string;
  readonly type: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
  /** The time at which it was signed, in seconds since 1970. */
  readonly signedAt: number;
}

export class WebhookReceiver {
  /** What came and was taken, in order. */
  readonly taken: Received[] = [];
  /** Everything that came. */
  readonly all: Received[] = [];
  /** What it answers. */
  status: number | ((event: Received) => number | Promise<number>) = 204;
  /** How many requests there are now, and were at the most. */
  readonly load = { now: 0, most: 0 };
  #server: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}/hooks?token=hush`;
  }

  /** The same port every time. */
  async up(): Promise<this> {
    const server = createServer((request, response) => {
      this.load.now += 1;
      this.load.most = Math.max(this.load.most, this.load.now);
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const event = receivedOf(request.headers, Buffer.concat(chunks).toString('utf8'));
        this.all.push(event);
        const status = typeof this.status === 'number' ? this.status : await this.status(event);
        if (status < 300) this.taken.push(event);
        this.load.now -= 1;
        response.writeHead(status).end();
      });
    });
    this.#port ||= await freePort();
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#server = server;
    return this;
  }

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }

  /** The types of what was taken of a room, in order, each id once. */
  typesOf(roomId: string): readonly string[] {
    const ids = new Set<string>();
    return this.taken.filter((event) => event.roomId === roomId && ids.size < ids.add(event.id).size).map(({ type }) => type);
  }
}

/** Throws where the signature is wrong, whatever the time now. */
function receivedOf(headers: IncomingHttpHeaders, body: string): Received {
  const id = String(headers['webhook-id']);
  const signedAt = Number(headers['webhook-timestamp']);
  const right = new Webhook(SECRET).sign(id, new Date(signedAt * 1_000), body);
  if (headers['webhook-signature'] !== right) throw new Error('the signature is wrong');
  const { type, data } = JSON.parse(body) as { readonly type: string; readonly data: { readonly room: { readonly id: string } } };
  return { id, roomId: data.room.id, type, body, headers, signedAt };
}
