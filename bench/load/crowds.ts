/** Crowds in processes of their own, so that what they cost is not charged to the server, led from here. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CrowdOptions } from './crowd.ts';
import type { FromCrowd, ToCrowd } from './crowd-process.ts';
import type { Told } from './tally.ts';

const PROCESS = fileURLToPath(new URL('crowd-process.ts', import.meta.url));

export class Crowds {
  readonly #children: readonly ChildProcess[];

  constructor(count: number) {
    this.#children = Array.from({ length: count }, () => fork(PROCESS, { execArgv: ['--import', 'tsx'] }));
  }

  /** Everybody comes, an equal part of the rooms from each process. Resolves when all have their seats. */
  async enter(options: Omit<CrowdOptions, 'network'>): Promise<void> {
    const rooms = Math.ceil(options.rooms / this.#children.length);
    await Promise.all(this.#children.map((child, network) => this.#tell(child, { enter: { ...options, rooms, network } })));
  }

  async talk(): Promise<void> {
    await this.#all('talk');
  }

  async tell(): Promise<readonly Told[]> {
    return (await this.#all('tell')) as readonly Told[];
  }

  async fallSilent(): Promise<void> {
    await this.#all('fall silent');
  }

  async end(): Promise<void> {
    await Promise.all(
      this.#children.map(async (child) => {
        if (child.exitCode !== null) return;
        child.kill();
        await once(child, 'exit');
      }),
    );
  }

  #all(command: ToCrowd): Promise<readonly FromCrowd[]> {
    return Promise.all(this.#children.map((child) => this.#tell(child, command)));
  }

  async #tell(child: ChildProcess, command: ToCrowd): Promise<FromCrowd> {
    const failed = new AbortController();
    const ended = (): void => failed.abort(new Error('a crowd ended before its time'));
    child.once('exit', ended);
    const answered = once(child, 'message', { signal: failed.signal }) as Promise<[FromCrowd]>;
    child.send(command);
    try {
      return (await answered)[0];
    } finally {
      child.off('exit', ended);
    }
  }
}
