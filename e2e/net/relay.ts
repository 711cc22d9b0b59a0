/** A TURN server at a public address of its own, which also answers STUN: over UDP and TCP on 3478, and over TLS on 443. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { find } from '../../scripts/arrange/find.ts';
import { TURNSERVER } from '../../scripts/arrange/program.ts';
import { answersStun } from '../coturn.ts';
import type { Internet } from './internet.ts';
import { Namespace } from './namespace.ts';

export const RELAY_SECRET = 'a secret for the laboratory';

export class Relay {
  readonly address: string;
  readonly #namespace: Namespace;
  readonly #process: ChildProcess;
  #output = '';

  /** @param folder where its certificate lies */
  constructor(internet: Internet, name: string, folder: string) {
    this.#namespace = new Namespace(name);
    this.address = internet.plugIn(this.#namespace, 'eth0').up().address;
    const [program, ...args] = this.#namespace.inside;
    const options = [
      '-n',
      `--listening-ip=${this.address}`,
      `--relay-ip=${this.address}`,
      '--listening-port=3478',
      '--tls-listening-port=443',
      `--cert=${join(folder, 'certificate.pem')}`,
      `--pkey=${join(folder, 'key.pem')}`,
      '--use-auth-secret',
      `--static-auth-secret=${RELAY_SECRET}`,
      '--realm=parley.test',
      '--no-dtls',
      '--no-cli',
      '--fingerprint',
      '--log-file=stdout',
      `--pidfile=${join(folder, `${name}.pid`)}`,
    ];
    this.#process = spawn(program, [...args, find(TURNSERVER) ?? 'turnserver', ...options]);
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
  }

  get stunUrl(): string {
    return `stun:${this.address}:3478`;
  }

  /** Every way to it, the best first. */
  get turnUrls(): readonly string[] {
    const { address } = this;
    return [`turn:${address}:3478?transport=udp`, `turn:${address}:3478?transport=tcp`, `turns:${address}:443?transport=tcp`];
  }

  async ready(): Promise<void> {
    const ended = once(this.#process, 'exit').then(() => {
      throw new Error(`turnserver ended at once:\n${this.#output}`);
    });
    await Promise.race([answersStun(this.address, 3478), ended]);
  }

  /** Dies as a machine does that loses its power: without a word to anybody. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }

  async remove(): Promise<void> {
    await this.kill();
    this.#namespace.remove();
  }
}

/** Makes a certificate that only browsers believe which were told to believe anything. */
export function makeCertificate(folder: string): void {
  const names = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem'), '-subj', '/CN=parley.test'];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
}
