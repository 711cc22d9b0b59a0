/** Looks at a deployment as the people do who use it, from wherever this runs, and changes nothing there. */
import { type Finding, problem, warning } from '../finding.ts';
import { examineCertificate } from './examine-certificate.ts';
import { examineClock } from './examine-clock.ts';
import { examineName } from './examine-name.ts';
import { examineReadiness } from './examine-readiness.ts';
import { examineRelayHere } from './examine-relay-here.ts';
import { examineSocket } from './examine-sockets.ts';
import { examineHsts, examineRedirect } from './examine-web.ts';
import { type Answer, ask, type OutsideOptions, silenceWords } from './outside.ts';

/** What credentials are good for where the server does not say otherwise (TURN_TTL), in seconds. */
const USUAL_TTL = 7_200;
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @param address where people reach the server, or the link of a room there */
export async function examineOutside(address: string, { ca, plainPort, addressesOf }: OutsideOptions = {}): Promise<readonly Finding[]> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return [problem('Address', `${address} is not an address such as https://meet.example.org, or the link of a room there.`)];
  const name = await examineName(url.hostname, addressesOf);
  if (name.addresses.length === 0) return [name.finding];
  const redirectFrom = plainPort ?? (url.port === '' ? 80 : undefined);
  const web = url.protocol === 'http:' ? [plainHttp(url)] : await Promise.all([examineCertificate(url, name.addresses, ca), ...(redirectFrom === undefined ? [] : [examineRedirect(url, redirectFrom)])]);
  let ready: Answer;
  try {
    ready = await ask(new URL('/readyz', url));
  } catch (error) {
    return [name.finding, ...web, problem('Server', `on ${url.origin} ${silenceWords(error)}.`)];
  }
  const { findings: server, ours } = examineReadiness(ready);
  if (!ours) return [name.finding, ...web, ...server];
  return [name.finding, ...web, ...(url.protocol === 'https:' ? [examineHsts(ready)] : []), ...server, ...(await sockets(url, ready, ca))];
}

async function sockets(url: URL, ready: Answer, ca: string | undefined): Promise<readonly Finding[]> {
  const room = /^\/r\/([^/]+)/.exec(url.pathname)?.[1];
  const found = await Promise.all([examineSocket(url, 'websocket', room), examineSocket(url, 'polling', room)]);
  const relay = await examineRelayHere(found.find(({ socket }) => socket)?.socket, room, ca);
  for (const { socket } of found) socket?.disconnect();
  return [...found.map(({ finding }) => finding), examineClock(ready, relay.ttlSeconds ?? USUAL_TTL), ...relay.findings];
}

function plainHttp({ origin, hostname }: URL): Finding {
  if (LOCAL.has(hostname)) return warning('Certificate', 'there is none, and for people on this machine alone it works without.');
  return problem('Certificate', `${origin} is not https: browsers give no camera and no microphone there. Put a proxy with TLS in front.`);
}
