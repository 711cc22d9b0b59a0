/** A measured process tells its parent where it listens, and what it has used whenever it is asked. */

export interface Usage {
  /** Processor time since the start, user and system, in seconds. */
  readonly cpuSeconds: number;
  /** What is held after a garbage collection, in bytes. Resident memory would add what the allocator keeps in reserve. */
  readonly memory: number;
}

export type FromChild = { readonly url: string } | { readonly usage: Usage };

/** Says that this process is ready, and answers the questions that follow. */
export function report(url: string): void {
  process.on('message', () => send({ usage: usageNow() }));
  send({ url });
}

function usageNow(): Usage {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, external } = process.memoryUsage();
  return { cpuSeconds: (user + system) / 1e6, memory: heapUsed + external };
}

function send(message: FromChild): void {
  process.send?.(message);
}
