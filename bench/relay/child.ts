/** Starts one of the measured servers in a process of its own, and asks it what it has used. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import type { FromChild, Question, Usage } from './usage.ts';

export interface Measured {
  readonly url: string;
  /** What it has used, after a garbage collection. */
  usage(): Promise<Usage>;
  /** The same without one. */
  glance(): Promise<Usage>;
  stop(): Promise<void>;
}

/** @param file from here, without its ending; @param args what it is told */
export async function startMeasured(file: 'product-server' | 'bare-server' | '../load/server' | '../nodes/node-server', ...args: readonly string[]): Promise<Measured> {
  const child = fork(bundle(fileURLToPath(new URL(`./${file}.ts`, import.meta.url))), args, {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error' },
  });
  const ready = await answer(child);
  if (!('url' in ready)) throw new Error('the measured server spoke out of turn');
  const ask = async (question: Question): Promise<Usage> => {
    const answered = answer(child);
    child.send(question);
    const told = await answered;
    if (!('usage' in told)) throw new Error('the measured server did not say what it has used');
    return told.usage;
  };
  return {
    url: ready.url,
    usage: () => ask('usage'),
    glance: () => ask('glance'),
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function answer(child: ChildProcess): Promise<FromChild> {
  const [message] = (await once(child, 'message')) as [FromChild];
  return message;
}
