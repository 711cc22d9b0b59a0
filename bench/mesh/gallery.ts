/** The others in a meeting, without browsers: they show the person who is measured in a gallery as large as that person's own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { getPriority, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { CrowdAnswer, CrowdOrder } from './crowd-process.ts';
import type { Reception } from './reception.ts';

const CAMERA_SHAPE = 9 / 16;
/** They would have machines of their own: where this one is full, the person who is measured comes first. */
const NICER = 5;
const NICEST = 19;

const PROGRAM = fileURLToPath(new URL('./crowd-process.ts', import.meta.url));

export class Gallery {
  readonly #process: ChildProcess;
  readonly #gone: Promise<unknown>;
  #self = '';

  /** @param inside a command that runs the one written after it: in another network, for example */
  constructor(inside: readonly string[] = []) {
    const [program = process.execPath, ...args] = [...inside, process.execPath, '--import', 'tsx', PROGRAM];
    this.#process = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.#gone = once(this.#process, 'exit');
    const { pid } = this.#process;
    if (pid !== undefined) setPriority(pid, Math.min(NICEST, getPriority() + NICER));
  }

  /** Lets so many be behind this link: with cameras, and silent unless `voices` says that they speak. */
  async grow(link: string, others: number, voices = false): Promise<void> {
    await this.#order({ join: link, others, voices });
  }

  /**
   * Says what all of them show, as a page says it: everybody's tile has the size of those that the measured page lays out, whose
   * window is like theirs.
   *
   * @returns device pixels of a picture's narrow side
   */
  async show(page: Page): Promise<number> {
    const [show, height] = await page.evaluate((shape) => {
      const [self] = document.querySelectorAll('[data-self]');
      const { width, height } = document.querySelector('[data-participant-id]:not([data-self])')!.getBoundingClientRect();
      return [self?.getAttribute('data-participant-id') ?? '', Math.round(Math.max(height, width * shape) * devicePixelRatio)] as const;
    }, CAMERA_SHAPE);
    this.#self = show;
    await this.#order({ show, height });
    return height;
  }

  /** What each of them gets of the person whom they show. */
  reception(): Promise<readonly Reception[]> {
    return this.#order({ receptionOf: this.#self });
  }

  /** They are gone, all at once. */
  close(): void {
    this.#process.kill('SIGKILL');
  }

  async #order(order: CrowdOrder): Promise<CrowdAnswer> {
    const answered = once(this.#process, 'message') as Promise<[CrowdAnswer]>;
    this.#process.send(order);
    const gone = this.#gone.then(() => {
      throw new Error('the others are gone');
    });
    const [answer] = await Promise.race([answered, gone]);
    return answer;
  }
}
