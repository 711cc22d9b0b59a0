/**
 * A bare Debian 12 that boots: systemd as its process 1, in namespaces of its own, with an address that the internet would reach it by and
 * nothing on it but what Debian calls required. Needs Linux, root, debootstrap and systemd-nspawn.
 */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Of the block for documentation (RFC 5737), which our relay does not deny as it does private ones. */
export const OUTSIDE = '198.51.100.1';
export const INSIDE = '198.51.100.2';
/** What a provider's image brings that `minbase` has not: a first process. */
const PACKAGES = 'systemd,systemd-sysv,dbus';
const BOOT_WITHIN = 60_000;

export interface BareMachine {
  readonly root: string;
  /** Runs it as root does at a terminal, in the folder where the last one ended. What it wrote; an error with that where it failed. */
  run(commands: string): Promise<string>;
  stop(): Promise<void>;
}

/** Makes a root for it: a minute, and a few hundred megabytes. */
export function installDebian(root: string): void {
  execFileSync('debootstrap', ['--variant=minbase', `--include=${PACKAGES}`, 'bookworm', root, 'http://deb.debian.org/debian'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Node.js and npm of this machine, as the reader has put them there. */
export function bringNode(root: string): void {
  const modules = execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim();
  cpSync(process.execPath, path.join(root, 'usr/bin/node'), { dereference: true });
  cpSync(path.join(modules, 'npm'), path.join(root, 'usr/lib/node_modules/npm'), { recursive: true });
  for (const name of ['npm', 'npx']) writeFileSync(path.join(root, 'usr/bin', name), `#!/bin/sh\nexec node /usr/lib/node_modules/npm/bin/${name}-cli.js "$@"\n`, { mode: 0o755 });
}

/**
 * @param name of the machine, at most eight letters: the interface is named after it
 * @param env what its shell and its services are told besides
 */
export async function boot(root: string, name: string, env: Readonly<Record<string, string>>): Promise<BareMachine> {
  const entries = Object.entries(env).map(([key, value]) => `"${key}=${value}"`);
  mkdirSync(path.join(root, 'etc/systemd/system.conf.d'), { recursive: true });
  writeFileSync(path.join(root, 'etc/systemd/system.conf.d/outside.conf'), `[Manager]\nDefaultEnvironment=${entries.join(' ')}\n`);
  const options = ['--register=no', '--keep-unit', '--network-veth', '--resolv-conf=off', `--machine=${name}`, '--console=pipe', '--quiet'];
  const child = spawn('systemd-nspawn', [...options, '--directory', root, '--boot'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const machine = { root, child, first: await firstProcess(child), env, folder: '/root' };
  const inside = (...command: string[]): void => void execFileSync('nsenter', ['--target', machine.first, '--net', 'ip', ...command]);
  execFileSync('ip', ['address', 'add', `${OUTSIDE}/30`, 'dev', `ve-${name}`]);
  execFileSync('ip', ['link', 'set', `ve-${name}`, 'up']);
  inside('address', 'add', `${INSIDE}/30`, 'dev', 'host0');
  inside('link', 'set', 'host0', 'up');
  inside('link', 'set', 'lo', 'up');
  inside('route', 'add', 'default', 'via', OUTSIDE);
  await until('the machine has started', BOOT_WITHIN, async () => (await execute(machine, 'systemctl is-system-running || true')).trim() === 'running');
  return { root, run: (commands) => execute(machine, commands), stop: () => stop(machine) };
}

interface Machine {
  readonly child: ChildProcess;
  readonly first: string;
  readonly env: Readonly<Record<string, string>>;
  folder: string;
}

/** Its first process, by its number outside. */
async function firstProcess(child: ChildProcess): Promise<string> {
  let found = '';
  await until('the machine has a first process', BOOT_WITHIN, () => {
    if (child.exitCode !== null) throw new Error(`systemd-nspawn ended with ${child.exitCode}.`);
    const file = `/proc/${child.pid}/task/${child.pid}/children`;
    found = existsSync(file) ? (readFileSync(file, 'utf8').trim().split(' ')[0] ?? '') : '';
    return found !== '' && readFileSync(`/proc/${found}/comm`, 'utf8').trim() === 'systemd';
  });
  return found;
}

async function execute(machine: Machine, commands: string): Promise<string> {
  const script = `cd ${machine.folder}\nset -e\n${commands}\npwd >/run/shell-folder\n`;
  const enter = ['--target', machine.first, '--mount', '--uts', '--ipc', '--net', '--pid', '--cgroup', '--root', '--wd=/'];
  const told = { HOME: '/root', PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', ...machine.env };
  const env = ['env', '--ignore-environment', ...Object.entries(told).map(([name, value]) => `${name}=${value}`)];
  const { stdout } = await promisify(execFile)('nsenter', [...enter, ...env, 'sh', '-c', `exec 2>&1\n${script}`], { maxBuffer: 2 ** 26 });
  const { stdout: folder } = await promisify(execFile)('nsenter', [...enter, ...env, 'cat', '/run/shell-folder']);
  machine.folder = folder.trim();
  return stdout;
}

async function stop({ child, first }: Machine): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // What systemd takes for: power off.
  execFileSync('kill', ['-RTMIN+4', first]);
  await ended;
}

/** Whether it came to be so within so many milliseconds. */
export async function within(milliseconds: number, is: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const deadline = performance.now() + milliseconds; ; await delay(500)) {
    if (await is()) return true;
    if (performance.now() > deadline) return false;
  }
}

/** Resolves once it is so, and rejects where it is not within so many milliseconds. */
export async function until(what: string, milliseconds: number, is: () => boolean | Promise<boolean>): Promise<void> {
  if (!(await within(milliseconds, is))) throw new Error(`Not so within ${milliseconds / 1_000} s: ${what}.`);
}
