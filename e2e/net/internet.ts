/**
 * The internet of the laboratory: one switch in the laboratory's own network, with addresses that exist nowhere else (RFC 5737).
 * The laboratory has an address on it too, so that the tests can talk to the server.
 */
import { Access } from './access.ts';
import type { Namespace } from './namespace.ts';
import { run } from './run.ts';

const PREFIX = '198.51.100';
const OURS = `${PREFIX}.1`;

/** Of all laboratories: what belonged to one that was removed may linger for a moment, and its names with it. */
let switches = 0;

export class Internet {
  readonly #switch = `internet${(switches += 1)}`;
  #ports = 0;

  constructor() {
    run('ip', `link add ${this.#switch} type bridge`);
    run('ip', `addr add ${OURS}/24 dev ${this.#switch}`);
    run('ip', `link set ${this.#switch} up`);
  }

  /** Gives a machine a cable to the switch and a public address. */
  plugIn(machine: Namespace, device: string): Access {
    this.#ports += 1;
    const port = `${this.#switch}p${this.#ports}`;
    run('ip', `link add ${port} type veth peer name ${device} netns ${machine.name}`);
    run('ip', `link set ${port} master ${this.#switch} up`);
    return new Access(machine, device, `${PREFIX}.${this.#ports + 9}`, OURS);
  }

  /** Takes the switch away. What it remembers of who had which address goes with it. */
  remove(): void {
    run('ip', `link del ${this.#switch}`);
  }
}
