/** One way of a machine onto the network: an interface, its address, and where everything else is sent. */
import type { Namespace } from './namespace.ts';

export class Access {
  readonly device: string;
  readonly #machine: Namespace;
  readonly #gateway: string;
  #address: string;

  constructor(machine: Namespace, device: string, address: string, gateway: string) {
    this.#machine = machine;
    this.device = device;
    this.#address = address;
    this.#gateway = gateway;
    machine.ip(`addr add ${address}/24 dev ${device}`);
  }

  get address(): string {
    return this.#address;
  }

  /** @param metric of several ways that are up, the one with the lowest is taken */
  up(metric = 100): this {
    this.#machine.ip(`link set ${this.device} up`);
    this.#machine.ip(`route replace default via ${this.#gateway} dev ${this.device} metric ${metric}`);
    return this;
  }

  /** The interface is gone, and its routes with it: what a phone does that leaves the Wi-Fi. */
  down(): void {
    this.#machine.ip(`link set ${this.device} down`);
  }

  /** Another address on the same interface, after a moment without a link: what another access point of the same Wi-Fi does. */
  changeNetwork(address: string): void {
    this.#machine.ip(`link set ${this.device} down`);
    this.changeAddress(address);
  }

  /** Another address on the same interface, and nothing else: what a new lease does. No browser tells. */
  changeAddress(address: string): void {
    this.#machine.ip(`addr del ${this.#address}/24 dev ${this.device}`);
    this.#address = address;
    this.#machine.ip(`addr add ${address}/24 dev ${this.device}`);
    this.up();
  }
}
