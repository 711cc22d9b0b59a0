/** Channels in memory, as Redis has them; what is said can be lost on the way. */
import type { Wire } from '../nodes/node-bus.ts';

export class MemoryWire implements Wire {
  readonly #channels = new Map<string, (message: string) => void>();
  readonly said: { readonly channel: string; readonly message: string }[] = [];
  /** Whether this message is lost. */
  loses: (channel: string, message: string) => boolean = () => false;

  async publish(channel: string, message: string): Promise<number> {
    this.said.push({ channel, message });
    const listener = this.#channels.get(channel);
    if (listener && !this.loses(channel, message)) queueMicrotask(() => listener(message));
    return listener ? 1 : 0;
  }

  async subscribe(channel: string, onMessage: (message: string) => void): Promise<void> {
    this.#channels.set(channel, onMessage);
  }

  /** Whoever heard this channel does not any more. */
  silence(channel: string): void {
    this.#channels.delete(channel);
  }
}
