/**
 * The whole as people deploy it, on loopback: HAProxy with TLS in front, as many nodes of the built server as are wanted, PostgreSQL, and
 * coturn with nothing but `turns:`. All is told to the nodes by environment variables. Needs openssl, PostgreSQL, HAProxy and coturn.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '../scripts/arrange/find.ts';
import { HAPROXY, TURNSERVER } from '../scripts/arrange/program.ts';
import { hasOpenssl, makeCertificate } from '../server/testing/certificate.ts';
import { findPostgres, startPostgres } from '../server/testing/postgres.ts';
import { startCoturn } from './coturn.ts';
import { startProxy } from './proxy.ts';
import { freePort, type Server, type ServerEnv, startServer } from './server.ts';

export interface DeploymentOptions {
  /** How many nodes. More than one want to know of each other, by `env`. */
  readonly nodes?: number;
  /** What the nodes are told besides. */
  readonly env?: ServerEnv;
}

export interface Deployment {
  /** Where people reach it. */
  readonly url: string;
  /** The file of the certificate of all of it, which signed itself. */
  readonly certificate: string;
  readonly nodes: readonly Server[];
  /** Stops this node, with this signal, and starts the next one in its place. */
  replace(index: number, signal?: NodeJS.Signals): Promise<void>;
  stop(): Promise<void>;
}

/** What of the programs is not on this machine. */
export function missingForDeployment(): readonly string[] {
  return Object.entries({ openssl: hasOpenssl(), postgresql: findPostgres(), haproxy: find(HAPROXY), coturn: find(TURNSERVER) }).flatMap(([name, found]) => (found ? [] : [name]));
}

export async function startDeployment({ nodes: count = 1, env = {} }: DeploymentOptions = {}): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-deployment-'));
  const running: { stop(): Promise<void> }[] = [];
  const keep = async <Started extends { stop(): Promise<void> }>(starting: Promise<Started>): Promise<Started> => {
    const started = await starting;
    running.unshift(started);
    return started;
  };
  /** The last first: nodes before their database. */
  const stop = async (): Promise<void> => {
    for (const each of running.splice(0)) await each.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const certificate = makeCertificate(folder, 'DNS:localhost,IP:127.0.0.1', 60);
    const turnPort = await freePort();
    const ports: number[] = [];
    while (ports.length < count) ports.push(await freePort());
    const [postgres, coturn, proxy] = await Promise.all([
      keep(startPostgres(findPostgres() ?? '')),
      keep(startCoturn({ more: [`--tls-listening-port=${turnPort}`, `--cert=${certificate.certFile}`, `--pkey=${certificate.keyFile}`] })),
      keep(startProxy('haproxy', { folder, certificate, nodes: ports })),
    ]);
    const told: ServerEnv = {
      PUBLIC_URL: proxy.url,
      TRUST_PROXY: '1',
      DATABASE_URL: await postgres.createDatabase('parley'),
      TURN_URLS: `turns:127.0.0.1:${turnPort}?transport=tcp`,
      TURN_SECRET: coturn.secret,
      NODE_EXTRA_CA_CERTS: certificate.certFile,
      ...env,
    };
    const start = (port: number): Promise<Server> => keep(startServer({ port, env: told, dataDir: folder }));
    const nodes = await Promise.all(ports.map(start));
    const replace = async (index: number, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
      await nodes[index]?.stop(signal);
      nodes[index] = await start(ports[index] ?? 0);
    };
    return { url: proxy.url, certificate: certificate.certFile, nodes, replace, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
