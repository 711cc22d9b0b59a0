/** A line to the server that can be cut: a TCP relay on loopback. What is cut is gone without a goodbye. */
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Line {
  /** The server's URL by way of this line. */
  readonly url: string;
  /** Cuts all that goes over the line now; new connections work. */
  cut(): void;
  /** Loses what the server says from now on, until the line is cut. */
  lose(): void;
  close(): void;
}

/** @param serverUrl where the server is now; undefined while it is away, when nobody else is to be reached in its place */
export async function startLine(serverUrl: () => string | undefined): Promise<Line> {
  const ends = new Set<Socket>();
  let losing = false;
  const server = createServer((near) => {
    const url = serverUrl();
    if (url === undefined) return void near.destroy();
    const { hostname, port } = new URL(url);
    const far = connect(Number(port), hostname);
    for (const [end, other] of [[near, far], [far, near]] as const) {
      ends.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
    }
    near.pipe(far);
    far.on('data', (said) => losing || near.write(said));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    losing = false;
    for (const end of ends) end.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    lose: () => {
      losing = true;
    },
    close() {
      cut();
      server.close();
    },
  };
}
