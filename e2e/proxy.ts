/** HAProxy or nginx on loopback with the configuration that we ship, in which only ports, paths and nodes are others. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { find } from '../scripts/arrange/find.ts';
import { HAPROXY, NGINX, type Program } from '../scripts/arrange/program.ts';
import type { Certificate } from '../server/testing/certificate.ts';
import { freePort } from './server.ts';

export type ProxyName = 'haproxy' | 'nginx';

export interface ProxyOptions {
  /** Where its files lie. Whoever made it throws it away. */
  readonly folder: string;
  /** For localhost. */
  readonly certificate: Certificate;
  /** The ports of the nodes, on loopback. */
  readonly nodes: readonly number[];
}

export interface Proxy {
  /** With TLS. */
  readonly url: string;
  /** Without. */
  readonly plainUrl: string;
  /** What it wrote until now. */
  output(): string;
  stop(): Promise<void>;
}

interface Kind {
  readonly program: Program;
  readonly file: string;
  /** What of the file is changed for these options: each must be found. */
  readonly changes: (options: ProxyOptions, ports: Ports) => readonly (readonly [from: string | RegExp, to: string])[];
  readonly check: (file: string) => readonly string[];
  readonly run: (file: string) => readonly string[];
}

interface Ports {
  readonly plain: number;
  readonly tls: number;
}

const isRoot = process.getuid?.() === 0;

const KINDS: Readonly<Record<ProxyName, Kind>> = {
  haproxy: {
    program: HAPROXY,
    file: 'haproxy.cfg',
    changes: ({ folder, nodes }, { plain, tls }) => [
      ['bind :::80 v4v6', `bind 127.0.0.1:${plain}`],
      ['bind :::443 v4v6', `bind 127.0.0.1:${tls}`],
      ['/etc/haproxy/parley.pem', join(folder, 'haproxy.pem')],
      [/^ *server one .*$/m, nodes.map((port) => `    server node-${port} 127.0.0.1:${port}`).join('\n')],
      [/^ *server again .*$/m, nodes.map((port) => `    server again-${port} 127.0.0.1:${port} backup no-check`).join('\n')],
      // Only root may become another user, in another root.
      ...(isRoot ? [] : ([[/^ *(user|group|chroot) .*$/gm, '']] as const)),
    ],
    check: (file) => ['-c', '-f', file],
    run: (file) => ['-db', '-f', file],
  },
  nginx: {
    program: NGINX,
    file: 'nginx.conf',
    changes: ({ folder, certificate, nodes }, { plain, tls }) => [
      ['pid /run/nginx.pid;', `pid ${join(folder, 'nginx.pid')};`],
      ['/var/log/nginx/error.log', join(folder, 'nginx-error.log')],
      ['/var/log/nginx/access.log', join(folder, 'nginx-access.log')],
      ['listen 80;', `listen 127.0.0.1:${plain};`],
      ['listen 443 ssl http2;', `listen 127.0.0.1:${tls} ssl http2;`],
      [/^ *listen \[::\].*$/gm, ''],
      [/^ *ssl_certificate .*$/m, `ssl_certificate ${certificate.certFile};`],
      [/^ *ssl_certificate_key .*$/m, `ssl_certificate_key ${certificate.keyFile};`],
      ['meet.example.org', 'localhost'],
      [/^ *server 127\.0\.0\.1:3000(.*)$/m, nodes.map((port) => `server 127.0.0.1:${port}$1`).join('\n')],
      ['http {', `http {\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}`],
      ...(isRoot ? [] : ([['user www-data;', '']] as const)),
    ],
    check: (file) => ['-t', '-q', '-c', file],
    run: (file) => ['-g', 'daemon off;', '-c', file],
  },
};

export const hasProxy = (name: ProxyName): boolean => find(KINDS[name].program) !== undefined;

export async function startProxy(name: ProxyName, options: ProxyOptions): Promise<Proxy> {
  const { program, file, changes, check, run } = KINDS[name];
  const path = find(program);
  if (path === undefined) throw new Error(`There is no ${name} on this machine.`);
  const ports = { plain: await freePort(), tls: await freePort() };
  const where = join(options.folder, file);
  const shipped = readFileSync(fileURLToPath(new URL(`../deploy/${file}`, import.meta.url)), 'utf8');
  const { certificate, folder } = options;
  writeFileSync(join(folder, 'haproxy.pem'), certificate.pem + readFileSync(certificate.keyFile, 'utf8'));
  writeFileSync(where, changes(options, ports).reduce(changed, shipped));
  const complaints = spawnSync(path, check(where), { encoding: 'utf8' });
  // haproxy says with 0 that it can be used; a warning would be in its words.
  if (complaints.status !== 0 || /warning/i.test(complaints.stderr)) throw new Error(`${name} refuses deploy/${file}:\n${complaints.stderr}${complaints.stdout}`);
  const child = spawn(path, run(where), { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} ended at once:\n${output}`);
  });
  await Promise.race([listening(ports.tls), ended]);
  return { url: `https://localhost:${ports.tls}`, plainUrl: `http://localhost:${ports.plain}`, output: () => output, stop: () => stop(child) };
}

function changed(text: string, [from, to]: readonly [from: string | RegExp, to: string]): string {
  const after = typeof from === 'string' ? text.replaceAll(from, to) : text.replace(from, to);
  if (after === text) throw new Error(`The configuration has no ${String(from)} any more.`);
  return after;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Resolves when something listens there. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
