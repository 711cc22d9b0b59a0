/** An authority of a test's own, with one between it and its certificates, as those have that browsers know. Made by the program openssl. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Issued {
  readonly key: string;
  /** With the certificate of the one between. */
  readonly chain: string;
  /** Without. */
  readonly leaf: string;
}

export interface Authority {
  /** To be trusted, as PEM, and as a file. */
  readonly pem: string;
  readonly file: string;
  /** @param names as subjectAltName wants them; @param days how long it is good: -1 for one that expired yesterday */
  issue(names: string, days?: number): Issued;
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
const AUTHORITY = 'basicConstraints=critical,CA:TRUE';

export function makeAuthority(folder: string): Authority {
  const at = mkdtempSync(path.join(folder, 'authority-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: at, stdio: 'ignore' });
  const read = (name: string): string => readFileSync(path.join(at, name), 'utf8');
  const sign = (name: string, by: string, days: number, extension: string) => {
    writeFileSync(path.join(at, `${name}.ext`), extension);
    openssl('req', ...KEY, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/O=The ${name} of a test`);
    openssl('x509', '-req', '-in', `${name}.csr`, '-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-CAcreateserial', '-days', String(days), '-extfile', `${name}.ext`, '-out', `${name}.pem`);
  };
  openssl('req', '-x509', ...KEY, '-keyout', 'root.key', '-out', 'root.pem', '-days', '90', '-subj', '/O=The root of a test', '-addext', AUTHORITY);
  sign('between', 'root', 90, AUTHORITY);
  let issued = 0;
  return {
    pem: read('root.pem'),
    file: path.join(at, 'root.pem'),
    issue(names, days = 60) {
      const name = `leaf-${++issued}`;
      sign(name, 'between', days, `subjectAltName=${names}`);
      return { key: read(`${name}.key`), leaf: read(`${name}.pem`), chain: read(`${name}.pem`) + read('between.pem') };
    },
  };
}
