/** A cable that can be made bad while packets are on it: cable.py, which copies them between two interfaces. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Namespace } from './namespace.ts';
import { run } from './run.ts';

export interface Line {
  /** Part of the packets that is lost in each direction, 0 to 1. */
  readonly loss: number;
  /** Milliseconds in each direction. */
  readonly delay: number;
  /** Bits a second, from the near machine to the far one; the other way too where `down` says nothing else. */
  readonly rate: number;
  readonly down?: number;
  /** How long a packet waits at most for its turn on a slow line, in milliseconds: those that would wait longer are lost. */
  readonly queue?: number;
}

const QUEUE = 500;

const PROGRAM = fileURLToPath(new URL('cable.py', import.meta.url));

export class Cable {
  readonly namespace: Namespace;
  #process: ChildProcess | undefined;

  constructor(name: string) {
    this.namespace = new Namespace(name);
  }

  /** Lies between these two machines, and makes an interface in each. */
  lay(machine: Namespace, device: string, farMachine: Namespace, farDevice: string): void {
    const ends = [['near', machine, device], ['far', farMachine, farDevice]] as const;
    for (const [end, there, name] of ends) {
      run('ip', `link add ${end} netns ${this.namespace.name} type veth peer name ${name} netns ${there.name}`);
      // One packet at a time: what is lost or slowed down must be as small as on a real line.
      there.ip(`link set ${name} gso_max_segs 1`);
      this.namespace.ip(`link set ${end} up`);
    }
    const [program, ...args] = this.namespace.inside;
    // No line waits for a machine that is full. Whoever may not ask for this gets a word from nice, and the line all the same.
    this.#process = spawn(program, [...args, 'nice', '-n', '-10', 'python3', PROGRAM, 'near', 'far'], { stdio: ['pipe', 'pipe', 'inherit'] });
  }

  /** Resolves when packets can pass. */
  async laid(): Promise<void> {
    if (this.#process?.stdout) await once(this.#process.stdout, 'data');
  }

  become({ loss, delay, rate, down = rate, queue = QUEUE }: Line): void {
    this.#process?.stdin?.write(`${loss} ${delay / 1_000} ${rate} ${down} ${queue / 1_000}\n`);
  }

  remove(): void {
    this.#process?.stdin?.end();
    this.namespace.remove();
  }
}
