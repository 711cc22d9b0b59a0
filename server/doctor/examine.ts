/** Looks at everything that a server started with this environment would need, and changes nothing. */
import { type Env, readEnv } from '../env.ts';
import { StartupError } from '../startup-error.ts';
import { examineAddress, examinePort } from './examine-address.ts';
import { examineIssuer } from './examine-issuer.ts';
import { examineNode } from './examine-node.ts';
import { examineRedis } from './examine-redis.ts';
import { examineRelay } from './examine-relay.ts';
import { examineSecrets } from './examine-secrets.ts';
import { examineStorage } from './examine-storage.ts';
import { type Finding, ok, problem } from './finding.ts';

/** @param source as process.env is */
export async function examine(source: Readonly<Record<string, string | undefined>>): Promise<readonly Finding[]> {
  const node = examineNode(process.versions.node);
  let env: Env;
  try {
    env = readEnv(source);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    return [node, problem('Variables', error.message)];
  }
  const [storage, redis, port, relay, issuer] = await Promise.all([examineStorage(env), examineRedis(env), examinePort(env), examineRelay(env.ice), examineIssuer(env)]);
  return [node, ok('Variables', 'all are understood.'), examineSecrets(source), storage, ...redis, port, examineAddress(env), ...relay, ...issuer];
}
