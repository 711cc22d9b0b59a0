/**
 * `npm run test:net`: calls over real networks, made of network namespaces. The whole laboratory runs in namespaces of its own (network,
 * processes, mounts), which the kernel clears away with the process that opened them, however that ends. Where the machine cannot do
 * this, it is said, and nothing is tested; with CI=true, as root on Linux, a program that is missing is a failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { arrange } from './arrange/arrange.ts';
import { NETWORK_PROGRAMS } from './arrange/network-programs.ts';
import { CHROMIUM, TURNSERVER } from './arrange/program.ts';
import { build } from './build-parts.ts';

const isRoot = process.getuid?.() === 0;
const mustRun = process.env['CI'] === 'true' && process.platform === 'linux' && isRoot;
// Where a person without rights has them in a namespace of their own, that is enough.
const NAMESPACES = [...(isRoot ? [] : ['--map-root-user']), '--net', '--pid', '--mount', '--mount-proc', '--fork', '--kill-child'];
// ip and nft are kept from the PATH of people who are not root.
const PATH = `${process.env['PATH']}:/usr/sbin:/sbin`;

process.exitCode = await testNetworks();

async function testNetworks(): Promise<number> {
  if (process.platform !== 'linux') return leaveOut('network namespaces are a thing of Linux');
  console.log('== arrange');
  process.env['PATH'] = PATH;
  const { env, missing } = arrange([CHROMIUM, TURNSERVER, ...NETWORK_PROGRAMS]);
  if (missing.length > 0) return leaveOut(`there is no ${missing.map(({ name }) => name).join(', no ')}`, mustRun ? 1 : 0);
  if (spawnSync('unshare', [...NAMESPACES, 'true']).status !== 0) return leaveOut('this machine lets us make no network namespaces (root can)');
  build('outdated');

  const node = [process.execPath, '--import', 'tsx', 'e2e/net/main.ts', ...process.argv.slice(2)];
  // Its input ends when we do, and it ends with its input.
  const lab = spawn('unshare', [...NAMESPACES, '--', ...node], { env: { ...process.env, ...env }, stdio: ['pipe', 'inherit', 'inherit'] });
  // Ctrl-C reaches the laboratory itself, and its end is ours.
  process.on('SIGINT', () => undefined);
  const [code] = (await once(lab, 'exit')) as [number | null];
  return code ?? 1;
}

function leaveOut(reason: string, exitCode = 0): number {
  console.log(`Left out: calls over real networks (e2e/net), because ${reason}.`);
  return exitCode;
}
