/** A certificate of a test's own, signed by itself: nobody trusts it who is not told to. Made by the program openssl. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Certificate {
  readonly certFile: string;
  readonly keyFile: string;
  /** The certificate as PEM, to be trusted. */
  readonly pem: string;
}

export const hasOpenssl = (): boolean => spawnSync('openssl', ['version']).status === 0;

/**
 * @param names for whom it is, as subjectAltName wants them: `IP:127.0.0.1,DNS:localhost`
 * @param days for how long it is good
 */
export function makeCertificate(directory: string, names: string, days = 1): Certificate {
  const certFile = path.join(directory, 'cert.pem');
  const keyFile = path.join(directory, 'key.pem');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile];
  execFileSync('openssl', ['req', '-x509', ...key, '-out', certFile, '-days', String(days), '-subj', '/CN=parley.test', '-addext', `subjectAltName=${names}`], { stdio: 'ignore' });
  return { certFile, keyFile, pem: readFileSync(certFile, 'utf8') };
}
