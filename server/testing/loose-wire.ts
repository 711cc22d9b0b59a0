/** A way to a server that can be cut, for tests of what happens then: a port of loopback that passes everything on. */
import { connect, createServer, type Server, type Socket } from 'node:net';

export class LooseWire {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets: Set<Socket>;
  readonly #state: { cut: boolean };

  private constructor(server: Server, port: number, sockets: Set<Socket>, state: { cut: boolean }) {
    this.#server = server;
    this.port = port;
    this.#sockets = sockets;
    this.#state = state;
  }

  /** @param to the port on loopback to which it leads */
  static async to(to: number): Promise<LooseWire> {
    const sockets = new Set<Socket>();
    const state = { cut: false };
    const server = createServer((near) => {
      if (state.cut) return near.destroy();
      const far = connect(to, '127.0.0.1');
      for (const [one, other] of [[near, far], [far, near]] as const) {
        sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return new LooseWire(server, typeof address === 'object' && address ? address.port : 0, sockets, state);
  }

  /** Ends all connections at once, and takes no more. */
  cut(): void {
    this.#state.cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Takes connections again. */
  mend(): void {
    this.#state.cut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
