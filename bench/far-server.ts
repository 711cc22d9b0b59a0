/** The server from far away: a TCP relay on loopback that keeps everything back for half a round trip, each way. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface FarServer {
  /** The server's URL by way of this relay. */
  readonly url: string;
  close(): void;
}

/** @param roundTrip milliseconds that are added to each round trip to the server */
export async function farServer(serverUrl: string, roundTrip: number): Promise<FarServer> {
  const { hostname, port } = new URL(serverUrl);
  const ends = new Set<Socket>();
  const relay = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    for (const [end, other] of [[near, far], [far, near]] as const) {
      const later = (pass: () => void) => setTimeout(pass, roundTrip / 2);
      ends.add(end);
      end.setNoDelay(true);
      end.on('data', (data) => later(() => other.writable && other.write(data)));
      end.on('end', () => later(() => other.end()));
      end.on('error', () => other.destroy());
      end.on('close', () => ends.delete(end));
    }
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    close() {
      relay.close();
      for (const end of ends) end.destroy();
    },
  };
}
