/** A laboratory for one case: an internet with the product and relays on it, and homes of people around it. All of it is removed after. */
import type { Browser } from '@playwright/test';
import type { ChromiumPerson } from '../chromium-person.ts';
import { type Server, startServer } from '../server.ts';
import type { Access } from './access.ts';
import { launchOn, personIn } from './browser.ts';
import { Cable } from './cable.ts';
import { Internet } from './internet.ts';
import { Namespace } from './namespace.ts';
import { Relay, RELAY_SECRET } from './relay.ts';
import { Router, type RouterKind } from './router.ts';

/** How a home is connected; `public` is a machine at the switch itself, with nothing in between. */
export type NetworkKind = 'public' | RouterKind;

/** A machine with a browser, and its way onto the internet. */
export interface Home {
  readonly machine: Namespace;
  readonly access: Access;
  readonly browser: Browser;
}

export interface RoutedHome extends Home {
  readonly router: Router;
}

export interface LabOptions {
  /** For files of this run. */
  readonly folder: string;
  /** How many TURN servers there are. With none there is still a STUN server. */
  readonly relays?: number;
}

/** The one port that every firewall of ours lets through. */
const SERVER_PORT = 443;

export class Lab {
  readonly internet = new Internet();
  readonly relays: Relay[] = [];
  readonly #folder: string;
  readonly #offered: number;
  readonly #serverMachine = new Namespace('server');
  readonly #serverHost: string;
  readonly #homes: Home[] = [];
  readonly #extras: { remove(): void }[] = [];
  #server: Server | undefined;

  private constructor({ folder, relays = 1 }: LabOptions) {
    this.#folder = folder;
    this.#offered = relays;
    this.#serverHost = this.internet.plugIn(this.#serverMachine, 'eth0').up().address;
    for (let number = 1; number <= Math.max(1, relays); number++) this.relays.push(new Relay(this.internet, `relay${number}`, folder));
  }

  static async open(options: LabOptions): Promise<Lab> {
    const lab = new Lab(options);
    await Promise.all([lab.startServer(), ...lab.relays.map((relay) => relay.ready())]);
    return lab;
  }

  get server(): Server {
    if (this.#server === undefined) throw new Error('The server is not started.');
    return this.#server;
  }

  /** Starts the product, with the data of the one before where there was one. */
  async startServer(): Promise<void> {
    const turn = { TURN_URLS: this.relays.flatMap(({ turnUrls }) => turnUrls).join(','), TURN_SECRET: RELAY_SECRET };
    const dataDir = this.#server?.dataDir;
    this.#server = await startServer({
      env: { LOG_LEVEL: 'warn', STUN_URLS: this.relays[0]?.stunUrl ?? '', ...(this.#offered > 0 ? turn : {}) },
      host: this.#serverHost,
      port: SERVER_PORT,
      inside: this.#serverMachine.inside,
      ...(dataDir === undefined ? {} : { dataDir }),
    });
  }

  /** A machine at the switch. */
  async publicHome(name: string): Promise<Home> {
    const machine = new Namespace(name);
    return this.#settle(machine, this.internet.plugIn(machine, 'eth0').up());
  }

  /** A machine at the switch, without a browser. */
  publicMachine(name: string): Namespace {
    const machine = new Namespace(name);
    this.#extras.push(machine);
    this.internet.plugIn(machine, 'eth0').up();
    return machine;
  }

  /**
   * A machine behind a router, with a cable between them that can be made bad where it is asked for.
   *
   * @param flags for the browser's fake devices
   */
  async routedHome(name: string, kind: RouterKind, cable?: Cable, flags?: string[]): Promise<RoutedHome> {
    const machine = new Namespace(name);
    const router = this.router(`${name}-router`, kind);
    const access = router.plugIn(machine, 'wlan0', cable);
    await cable?.laid();
    return { ...(await this.#settle(machine, access, flags)), router };
  }

  home(name: string, kind: NetworkKind): Promise<Home> {
    return kind === 'public' ? this.publicHome(name) : this.routedHome(name, kind);
  }

  router(name: string, kind: RouterKind): Router {
    const router = new Router(this.internet, name, kind);
    this.#extras.push(router.namespace);
    return router;
  }

  cable(name: string): Cable {
    const cable = new Cable(name);
    this.#extras.push(cable);
    return cable;
  }

  /** Everyone enters one new room, each from their home, and sees and hears the others. */
  async meet<const Homes extends Readonly<Record<string, Home>>>(homes: Homes): Promise<{ [Name in keyof Homes]: ChromiumPerson }> {
    const { link } = await this.server.createRoom();
    const people = await Promise.all(Object.entries(homes).map(([name, { browser }]) => personIn(browser, name)));
    for (const person of people) await person.enter(link);
    await Promise.all(people.map((one) => one.expectSeesAndHears(people.filter((other) => other !== one))));
    return Object.fromEntries(people.map((person) => [person.name, person])) as { [Name in keyof Homes]: ChromiumPerson };
  }

  async remove(): Promise<void> {
    await Promise.all(this.#homes.map(({ browser }) => browser.close()));
    await this.#server?.dispose();
    await Promise.all(this.relays.map((relay) => relay.remove()));
    for (const { machine } of this.#homes) machine.remove();
    for (const extra of this.#extras) extra.remove();
    this.#serverMachine.remove();
    this.internet.remove();
  }

  async #settle(machine: Namespace, access: Access, flags?: string[]): Promise<Home> {
    const origin = `http://${this.#serverHost}:${SERVER_PORT}`;
    const home = { machine, access, browser: await launchOn(machine, this.#folder, origin, flags) };
    this.#homes.push(home);
    return home;
  }
}

/** Opens a laboratory for the work, and removes it however the work ends. */
export async function inLab<T>(options: LabOptions, work: (lab: Lab) => Promise<T>): Promise<T> {
  const lab = await Lab.open(options);
  try {
    return await work(lab);
  } finally {
    await lab.remove();
  }
}
