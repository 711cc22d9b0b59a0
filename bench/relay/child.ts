/** Starts one of the measured servers in a process of its own, and asks it what it has used. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromChild, Usage } from './usage.ts';

export interface Measured {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export async function startMeasured(file: 'product-server' | 'bare-server'): Promise<Measured> {
  const child = fork(fileURLToPath(new URL(`./${file}.ts`, import.meta.url)), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, LOG_LEVEL: 'warn' },
  });
  const ready = await answer(child);
  if (!('url' in ready)) throw new Error('the measured server spoke out of turn');
  return {
    url: ready.url,
    usage: async () => {
      const answered = answer(child);
      child.send('usage');
      const told = await answered;
      if (!('usage' in told)) throw new Error('the measured server did not say what it has used');
      return told.usage;
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function answer(child: ChildProcess): Promise<FromChild> {
  const [message] = (await once(child, 'message')) as [FromChild];
  return message;
}
