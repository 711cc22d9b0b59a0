/**
 * What stands between a home and the internet: address translation of the kinds that RFC 4787 describes, and firewalls. Packets
 * that nobody inside asked for are dropped without a word: an answer to them ("port unreachable") would break hole punching.
 */
import { Access } from './access.ts';
import type { Cable } from './cable.ts';
import type { Internet } from './internet.ts';
import { Namespace } from './namespace.ts';
import { run } from './run.ts';

/** `cone`: one port for all destinations, open to those that were written to. `symmetric`: another port for each. */
export type RouterKind = 'cone' | 'symmetric' | 'no-udp' | 'only-443';

const FIREWALL: Readonly<Record<RouterKind, string>> = {
  cone: '',
  symmetric: '',
  'no-udp': 'add rule ip home forward meta l4proto udp drop;',
  'only-443': 'add rule ip home forward tcp dport != 443 drop; add rule ip home forward meta l4proto != tcp drop;',
};

let homes = 0;

export class Router {
  readonly namespace: Namespace;
  /** Its side on the internet. */
  readonly wan: Access;
  readonly #prefix: string;

  constructor(internet: Internet, name: string, kind: RouterKind) {
    homes = (homes % 250) + 1;
    this.#prefix = `10.0.${homes}`;
    this.namespace = new Namespace(name);
    this.wan = internet.plugIn(this.namespace, 'wan').up();
    this.namespace.forward();
    const masquerade = kind === 'symmetric' ? 'masquerade random,fully-random' : 'masquerade';
    this.namespace.nft(`
      add table ip home;
      add chain ip home translate { type nat hook postrouting priority srcnat; };
      add rule ip home translate oifname wan ${masquerade};
      add chain ip home input { type filter hook input priority filter; };
      add rule ip home input iifname wan meta l4proto udp drop;
      add chain ip home forward { type filter hook forward priority filter; };
      add rule ip home forward ct state established,related accept;
      add rule ip home forward iifname wan drop;
      ${FIREWALL[kind]}
    `);
  }

  /** Gives a machine a place in this home, at the end of a cable where one is given. */
  plugIn(machine: Namespace, device: string, cable?: Cable): Access {
    if (cable) cable.lay(machine, device, this.namespace, 'lan');
    else run('ip', `link add lan netns ${this.namespace.name} type veth peer name ${device} netns ${machine.name}`);
    const gateway = `${this.#prefix}.1`;
    this.namespace.ip(`addr add ${gateway}/24 dev lan`);
    this.namespace.ip('link set lan up');
    return new Access(machine, device, `${this.#prefix}.2`, gateway).up();
  }

  /** Another address in this home. */
  addressAt(host: number): string {
    return `${this.#prefix}.${host}`;
  }

  /** The line is dead: nothing passes, and no interface tells. */
  cut(): void {
    this.#drop('');
  }

  /** Loses what is sent from here to one address over UDP. */
  cutTo(address: string): void {
    this.#drop(`ip daddr ${address} meta l4proto udp`);
  }

  /** Undoes every cut. */
  mend(): void {
    this.namespace.nft('delete table ip cut');
  }

  /** Forgets which inner address stands behind which port, as after a restart of the router. */
  forgetMappings(): void {
    this.wan.down();
    this.wan.up();
  }

  #drop(what: string): void {
    this.namespace.nft(`
      add table ip cut;
      add chain ip cut forward { type filter hook forward priority filter - 10; };
      add rule ip cut forward ${what} drop;
    `);
  }
}
