/**
 * `tsx scripts/prove-vm.ts [FOLDER]`: runs docs/operating/vm.md, command by command, on a bare Debian 12 that boots in namespaces of its own,
 * and looks at the result from outside; then the same for backup, restore, upgrade, rotation and removal. FOLDER keeps the bare Debian for the
 * next time. What is committed is what is deployed. Needs Linux, root, debootstrap, systemd-container, Caddy, iproute2 and what the browser tests need.
 *
 * What is not as on the internet: the name is one of /etc/hosts, and the authority is Caddy's own, which answers in Let's Encrypt's place.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { binOf } from './bin.ts';
import { type BareMachine, boot, bringNode, installDebian, INSIDE, within } from './vm/bare-machine.ts';
import { type Outside, startOutside } from './vm/outside.ts';
import { commandsOf } from './vm/page-steps.ts';

const NAME = 'meet.test';
const AUTHORITY = '/etc/authority.crt';
const DEPLOY = 'vm.md';
const AFTER = 'backup-upgrade-remove.md';
/** How long a certificate, a proof of the relay and a new start may take together, in milliseconds. */
const READY_WITHIN = 120_000;
/** On which a service of ours, or Caddy, could listen. */
const PORTS = /:(80|443|3000|3478|5349)$/;

const project = path.dirname(import.meta.dirname);

function expectTrue(what: string, is: boolean, otherwise = ''): void {
  console.log(`${is ? 'ok     ' : 'FAILED '} ${what}`);
  if (is) return;
  console.log(otherwise);
  process.exitCode = 1;
}

/** Runs commands of a page, as somebody who reads it. */
async function follow({ run }: BareMachine, steps: readonly string[]): Promise<void> {
  for (const commands of steps) {
    const start = performance.now();
    await run(filledIn(commands)).catch(({ stdout }: { readonly stdout?: string }) => {
      throw new Error(`This cannot be followed:\n${commands}${stdout ?? ''}`);
    });
    console.log(`ok      ${secondsSince(start).toFixed(1).padStart(5)} s  ${commands.trim().replaceAll('\n', '\n                 ')}`);
  }
}

const filledIn = (commands: string): string => commands.replaceAll('YOUR.NAME', NAME).replaceAll('YOUR-COPY-OF-PARLEY', '/srv/parley.git');
const secondsSince = (start: number): number => (performance.now() - start) / 1_000;

/** The last step of the page is to look: what it says there comes after a while. */
async function look({ run }: BareMachine, commands: string): Promise<void> {
  let output = '';
  const is = async (): Promise<boolean> => {
    output = await run(filledIn(commands)).catch(({ stdout }: { readonly stdout?: string }) => stdout ?? '');
    return saysReady(output);
  };
  const start = performance.now();
  const found = await within(READY_WITHIN, is);
  expectTrue(`deployed: it says that it is ready and that its relay works, after ${secondsSince(start).toFixed(0)} s`, found, output);
  if (!found) throw new Error(await run('journalctl --no-pager --lines 100 -u parley -u parley-coturn -u caddy'));
}

const saysReady = (answer: string): boolean => /"status":"ready"/.test(answer) && /"state":"available"/.test(answer) && !/"state":"(unproved|failing)"/.test(answer);

/** The server says that it is ready, and of every TURN URL that it is available, to who asks from outside. */
async function expectReady({ run }: Outside, what: string): Promise<void> {
  let answer = '';
  const is = async (): Promise<boolean> => {
    ({ output: answer } = await run('curl', '--silent', '--show-error', `https://${NAME}/readyz`));
    return saysReady(answer);
  };
  const start = performance.now();
  const found = await within(READY_WITHIN, is);
  expectTrue(`${what}: ready, with its relay, after ${secondsSince(start).toFixed(0)} s`, found, answer);
}

async function newRoom({ run }: Outside): Promise<string> {
  const { output } = await run('curl', '--silent', '--header', 'content-type: application/json', '--data', '{}', `https://${NAME}/api/rooms`);
  return (JSON.parse(output) as { readonly id: string }).id;
}

async function expectRoom({ run }: Outside, id: string, what: string): Promise<void> {
  const { output } = await run('curl', '--silent', '--output', '/dev/null', '--write-out', '%{http_code}', `https://${NAME}/api/rooms/${id}`);
  expectTrue(`${what}: the room is there`, output === '200', output);
}

/** Makes the bare machine of which the page speaks, and lets it find the internet that we are. */
async function start(folder: string, kept: string | undefined): Promise<{ readonly machine: BareMachine; readonly root: string }> {
  const base = path.join(kept ?? folder, 'debian');
  if (!existsSync(path.join(base, 'etc'))) installDebian(base);
  const root = kept === undefined ? base : path.join(folder, 'debian');
  if (root !== base) execFileSync('cp', ['--archive', base, root]);
  bringNode(root);
  execFileSync('git', ['clone', '--quiet', '--bare', project, path.join(root, 'srv/parley.git')]);
  const trusted = { NODE_EXTRA_CA_CERTS: AUTHORITY, SSL_CERT_FILE: AUTHORITY, CURL_CA_BUNDLE: AUTHORITY };
  return { machine: await boot(root, 'parley', trusted), root };
}

function connectTo({ proxy, authority, hosts }: Outside, root: string): void {
  // Besides it what this machine trusts in addition, because its way to npm may need that.
  const own = process.env['NODE_EXTRA_CA_CERTS'];
  writeFileSync(path.join(root, AUTHORITY), authority + (own === undefined ? '' : readFileSync(own, 'utf8')));
  writeFileSync(path.join(root, 'etc/hosts'), hosts);
  writeFileSync(path.join(root, 'etc/apt/apt.conf.d/90proxy'), `Acquire::http::Proxy "${proxy}";\n`);
  writeFileSync(path.join(root, 'root/.npmrc'), `https-proxy=${proxy}\n`);
}

/** A name per line of what listens, to whomever. */
const listening = async ({ run }: BareMachine): Promise<string[]> => (await run('cat /proc/net/tcp* /proc/net/udp*')).split('\n').flatMap((line) => portOf(line));

function portOf(line: string): string[] {
  const [, port, state] = /^ *\d+: [0-9A-F]+:([0-9A-F]{4}) \S+ ([0-9A-F]{2})/.exec(line) ?? [];
  return port !== undefined && (state === '0A' || state === '07') ? [`:${parseInt(port, 16)}`] : [];
}

async function prove(machine: BareMachine, outside: Outside): Promise<void> {
  const steps = commandsOf(DEPLOY);
  await follow(machine, steps.slice(0, -1));
  await look(machine, steps.at(-1) ?? '');
  const room = await newRoom(outside);
  const doctor = await outside.run(process.execPath, '--import', 'tsx', path.join(project, 'scripts/doctor.ts'), '--url', `https://${NAME}/r/${room}`);
  expectTrue('the doctor, from another machine, finds nothing wrong', doctor.code === 0, doctor.output);
  // It warns of two things that are so here alone: the address is one for documentation, and the authority gives certificates for half a day.
  console.log(doctor.output.trim().replaceAll(/^/gm, '        '));
  const call = await outside.run('env', `PARLEY_URL=https://${NAME}`, 'PARLEY_ANY_CERTIFICATE=1', process.execPath, binOf('@playwright/test'), 'test', '--project', 'elsewhere');
  expectTrue('two browsers meet there, one of them through its relay', call.code === 0, call.output);
  const user = Number(await machine.run('stat -c %u /proc/$(systemctl show --value -p MainPID parley)'));
  // systemd makes such users up (DynamicUser), out of this range.
  expectTrue(`the server runs as a user of its own, ${user}`, user >= 61_184 && user <= 65_519);

  await follow(machine, commandsOf(AFTER, 'Backup without containers'));
  await expectReady(outside, 'backed up');
  const later = await newRoom(outside);
  await follow(machine, commandsOf(AFTER, 'Restore without containers'));
  await expectReady(outside, 'restored');
  await expectRoom(outside, room, 'restored');
  const gone = await outside.run('curl', '--silent', '--output', '/dev/null', '--write-out', '%{http_code}', `https://${NAME}/api/rooms/${later}`);
  expectTrue('restored: the room that was made after the backup is not', gone.output === '404', gone.output);

  await follow(machine, commandsOf(AFTER, 'Upgrade without containers'));
  await expectReady(outside, 'upgraded');
  await expectRoom(outside, room, 'upgraded');

  const before = await machine.run('cat /etc/parley/turn-secret');
  await follow(machine, commandsOf(AFTER, 'Rotation without containers'));
  expectTrue('rotated: the secret is another', (await machine.run('cat /etc/parley/turn-secret')) !== before);
  await expectReady(outside, 'rotated');
  await expectRoom(outside, room, 'rotated');

  await follow(machine, commandsOf(AFTER, 'Removal without containers'));
  const ports = (await listening(machine)).filter((port) => PORTS.test(port));
  expectTrue('removed: nothing listens', ports.length === 0, ports.join(' '));
  const left = await machine.run('find / -xdev \\( -path /srv -o -path /proc -o -path /sys -o -path "/root/.npm" -o -path /var/log \\) -prune -o -iname "*parley*" -print');
  expectTrue('removed: nothing is left', left === '', left);
}

const folder = mkdtempSync(path.join(tmpdir(), 'parley-vm-'));
let machine: BareMachine | undefined;
let outside: Outside | undefined;
async function end(): Promise<void> {
  await outside?.stop();
  await machine?.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().finally(() => process.exit(1)));
try {
  const started = await start(folder, process.argv[2]);
  ({ machine } = started);
  outside = await startOutside(NAME, folder);
  connectTo(outside, started.root);
  console.log(`ok      a bare Debian runs at ${INSIDE}`);
  await prove(machine, outside);
} finally {
  await end();
}
