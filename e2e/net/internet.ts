/**
 * The internet of the laboratory: one switch in the laboratory's own network, with addresses that exist nowhere else (RFC 5737).
 * The laboratory has an address on it too, so that the tests can talk to the server.
 */
import { Access } from './access.ts';
import type { Namespace } from './namespace.ts';
import { run } from './run.ts';

const SWITCH = 'internet';
const PREFIX = '198.51.100';
const OURS = `${PREFIX}.1`;

export class Internet {
  #ports = 0;

  constructor() {
    run('ip', `link add ${SWITCH} type bridge`);
    run('ip', `addr add ${OURS}/24 dev ${SWITCH}`);
    run('ip', `link set ${SWITCH} up`);
  }

  /** Gives a machine a cable to the switch and a public address. */
  plugIn(machine: Namespace, device: string): Access {
    this.#ports += 1;
    const port = `port${this.#ports}`;
    run('ip', `link add ${port} type veth peer name ${device} netns ${machine.name}`);
    run('ip', `link set ${port} master ${SWITCH} up`);
    return new Access(machine, device, `${PREFIX}.${this.#ports + 9}`, OURS);
  }

  /** Takes the switch away. What it remembers of who had which address goes with it. */
  remove(): void {
    run('ip', `link del ${SWITCH}`);
  }
}
