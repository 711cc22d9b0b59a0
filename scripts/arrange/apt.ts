/** Installs a Debian package, where the person running the tests is root on a machine that has apt. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

let updated = false;

export const hasApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A machine that was begun just now may be looking for its own updates: they are waited for, in seconds. And what does not come at once is asked for again. */
const PATIENT = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];

/** Returns whether the package is now installed. */
export function aptInstall(name: string): boolean {
  if (!hasApt()) return false;
  updated ||= apt('update');
  return apt('install', '-y', '--no-install-recommends', name);
}

function apt(...args: string[]): boolean {
  console.log(`  apt-get ${args.join(' ')}`);
  // RUNLEVEL=1 keeps packages from starting the services that they bring: the tests start their own, on their own ports.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...PATIENT, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0) console.log(stderr.trim());
  return status === 0;
}
