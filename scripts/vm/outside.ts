/**
 * What the internet is to a bare machine: a way to the packages of Debian and npm, a name, an authority that gives it a certificate as Let's
 * Encrypt does (Caddy's own, under that name), and another machine that looks at it. Needs Caddy.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { INSIDE, OUTSIDE, until } from './bare-machine.ts';

const AUTHORITY = 'acme-v02.api.letsencrypt.org';
const PROXY_PORT = 3_142;
const READY_WITHIN = 20_000;

export interface Outside {
  /** The address of the way to the packages. */
  readonly proxy: string;
  /** The certificate of the authority. */
  readonly authority: string;
  /** The lines that the machine has in its /etc/hosts. */
  readonly hosts: string;
  /** Runs it on another machine, which knows the name and the authority. What it wrote, and its exit code. */
  run(command: string, ...args: string[]): Promise<{ readonly output: string; readonly code: number }>;
  stop(): Promise<void>;
}

/** @param name that the machine is reached by; `folder` is where files may lie; the interface of the machine must be up */
export async function startOutside(name: string, folder: string): Promise<Outside> {
  const hosts = path.join(folder, 'hosts');
  writeFileSync(hosts, `127.0.0.1 localhost\n${INSIDE} ${name}\n${OUTSIDE} ${AUTHORITY}\n`);
  const proxy = startProxy();
  const caddy = startAuthority(folder, hosts);
  const authority = path.join(folder, 'data', 'caddy', 'pki', 'authorities', 'local', 'root.crt');
  await until('the authority has a certificate', READY_WITHIN, () => existsSync(authority));
  return {
    proxy: `http://${OUTSIDE}:${PROXY_PORT}`,
    authority: readFileSync(authority, 'utf8'),
    hosts: readFileSync(hosts, 'utf8'),
    async run(command, ...args) {
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: authority, CURL_CA_BUNDLE: authority };
      try {
        const { stdout, stderr } = await promisify(execFile)('unshare', withHosts(hosts, command, ...args), { env });
        return { output: stdout + stderr, code: 0 };
      } catch (error) {
        const { stdout, stderr, code } = error as { readonly stdout: string; readonly stderr: string; readonly code: number };
        return { output: stdout + stderr, code };
      }
    },
    async stop() {
      proxy.close();
      proxy.closeAllConnections();
      const ended = once(caddy, 'exit');
      caddy.kill('SIGTERM');
      await ended;
    },
  };
}

/** Arguments of unshare: a program to which these are the /etc/hosts. */
const withHosts = (hosts: string, ...command: readonly string[]): string[] => ['--mount', 'sh', '-ec', 'mount --bind "$0" /etc/hosts; exec "$@"', hosts, ...command];

/** A proxy for apt, which asks for pages, and npm, which asks for tunnels. */
function startProxy(): ReturnType<typeof createServer> {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    const asked = request(url, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing, () => undefined);
    });
    asked.on('error', (error) => outgoing.writeHead(502).end(error.message));
    incoming.pipe(asked);
  });
  server.on('connect', ({ url = '' }, socket) => {
    const [host = '', port = ''] = url.split(':');
    const tunnel = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  return server.listen(PROXY_PORT, OUTSIDE);
}

function startAuthority(folder: string, hosts: string): ChildProcess {
  const file = path.join(folder, 'Caddyfile');
  const rules = ['tls internal', 'rewrite /directory /acme/local/directory', 'acme_server'];
  writeFileSync(file, `{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n\tdefault_bind ${OUTSIDE}\n}\n${AUTHORITY} {\n\t${rules.join('\n\t')}\n}\n`);
  const env = { ...process.env, XDG_DATA_HOME: path.join(folder, 'data'), XDG_CONFIG_HOME: path.join(folder, 'config') };
  return spawn('unshare', withHosts(hosts, 'caddy', 'run', '--config', file), { stdio: ['ignore', 'ignore', 'ignore'], env });
}
