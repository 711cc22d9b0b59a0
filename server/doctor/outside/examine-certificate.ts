/** Would browsers accept the certificate, and for how long? Asked at each address of the name, which may be machines of different minds. */
import { isIP } from 'node:net';
import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';
import { type Finding, ok, problem, warning } from '../finding.ts';
import { silenceWords, TIME_LIMIT } from './outside.ts';

const DAY = 86_400_000;
/** Authorities renew some thirty days before the end: with so few left, that has failed for weeks. */
const FEW_DAYS = 14;

interface Seen {
  readonly certificate: PeerCertificate;
  /** What is wrong with the chain, as a code of OpenSSL. */
  readonly fault: string | undefined;
}

/** The worst of what is found at the addresses. */
export async function examineCertificate(url: URL, addresses: readonly string[], ca?: string): Promise<Finding> {
  const findings = await Promise.all(addresses.map((address) => atAddress(url, address, ca)));
  const [first = problem('Certificate', 'there is no address to ask.')] = findings;
  return findings.find(({ level }) => level === 'problem') ?? findings.find(({ level }) => level === 'warning') ?? first;
}

async function atAddress({ hostname, port }: URL, address: string, ca: string | undefined): Promise<Finding> {
  const where = `${address} port ${port === '' ? 443 : port}`;
  try {
    const name = hostname.replace(/^\[|\]$/g, '');
    return judged(name, await see(name, address, port === '' ? 443 : Number(port), ca), where);
  } catch (error) {
    // No fault of the server's: of two addresses, one is of a kind that this machine's network does not have.
    if (hasNoRoute(error)) return warning('Certificate', `at ${where} not looked at, because no route leads there from this machine.`);
    return problem('Certificate', isTls(error) ? `at ${where} no TLS is spoken. Give the proxy a certificate, and https its port.` : `at ${where} ${silenceWords(error)}.`);
  }
}

function see(name: string, host: string, port: number, ca: string | undefined): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const options = { host, port, rejectUnauthorized: false, ...(ca === undefined ? {} : { ca }), ...(isIP(name) === 0 ? { servername: name } : {}) };
    const socket = connect(options, () => {
      const fault = socket.authorizationError as unknown;
      resolve({ certificate: socket.getPeerCertificate(), fault: fault === null || fault === undefined ? undefined : String(fault) });
      socket.destroy();
    });
    socket.setTimeout(TIME_LIMIT, () => socket.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
    socket.once('error', reject);
  });
}

function judged(name: string, { certificate, fault }: Seen, where: string): Finding {
  const wrong = (words: string): Finding => problem('Certificate', `at ${where} ${words}`);
  const days = Math.floor((Date.parse(certificate.valid_to) - Date.now()) / DAY);
  if (days < 0) return wrong(`it has expired (${certificate.valid_to}). Renew it, load it into the proxy anew, and see why that did not happen by itself.`);
  if (Date.parse(certificate.valid_from) > Date.now()) return wrong(`it is not valid before ${certificate.valid_from}. Check the clocks of this machine and of the authority.`);
  if (checkServerIdentity(name, certificate)) return wrong(`it is for ${certificate.subjectaltname ?? 'no name'}, not for ${name}. Get one for this name.`);
  // Browsers know the authority, but not the one between: OpenSSL has two names for that, and cannot tell it from an authority of one's own.
  if (fault === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' || fault === 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY') {
    return wrong('its chain has a gap, or leads to an authority that nobody knows. Serve the whole chain (fullchain.pem, not cert.pem); for an authority of your own set NODE_EXTRA_CA_CERTS.');
  }
  if (fault !== undefined && fault !== 'ERR_TLS_CERT_ALTNAME_INVALID') return wrong(`nobody knows who signed it (${fault}). Get one of an authority that browsers trust, such as Let's Encrypt.`);
  const words = `for ${name}, signed by ${[certificate.issuer.O ?? certificate.issuer.CN].flat()[0] ?? 'somebody'}, good for ${days} more days`;
  return days < FEW_DAYS ? warning('Certificate', `${words}. It should have been renewed by now: see why it was not.`) : ok('Certificate', `${words}.`);
}

const codeOf = (error: unknown): string => (error as { readonly code?: string }).code ?? '';
const isTls = (error: unknown): boolean => /^(EPROTO|ERR_SSL)/.test(codeOf(error));
const hasNoRoute = (error: unknown): boolean => /^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(codeOf(error));
