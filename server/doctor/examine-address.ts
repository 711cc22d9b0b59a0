/** Can the server listen, and can people reach it in a way that gives them camera and microphone? */
import { createServer } from 'node:http';
import type { Env } from '../env.ts';
import { listen, openUrl } from '../listen.ts';
import { StartupError } from '../startup-error.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

export async function examinePort({ PORT, HOST }: Env): Promise<Finding> {
  const http = createServer();
  try {
    await listen(http, PORT, HOST);
    const url = openUrl(http, HOST);
    http.close();
    return ok('Port', `${url} is free.`);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    if (await isParley(PORT, HOST)) return ok('Port', `a Parley server answers on port ${PORT}.`);
    return problem('Port', error.message);
  }
}

/** How long the program that has the port may take to say what it is, in milliseconds: a machine may be busy. */
const ANSWERS_WITHIN = 5_000;

/** Whether the program that has the port is ours. */
async function isParley(port: number, host = 'localhost'): Promise<boolean> {
  try {
    const response = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${port}/readyz`, { signal: AbortSignal.timeout(ANSWERS_WITHIN) });
    const body: unknown = await response.json();
    return body instanceof Object && 'status' in body && 'relay' in body;
  } catch {
    // Whatever it says or does not say, it is not a readiness of ours.
    return false;
  }
}

export function examineAddress({ PUBLIC_URL, TRUST_PROXY }: Env): Finding {
  if (PUBLIC_URL === undefined) {
    return ok('Address', 'PUBLIC_URL is not set: links carry the name under which the server is asked. People on other machines need https:// in front of it.');
  }
  const { protocol, hostname } = new URL(PUBLIC_URL);
  if (protocol === 'http:' && hostname !== 'localhost' && hostname !== '127.0.0.1') {
    return warning('Address', `${PUBLIC_URL} is not https: browsers give no camera and no microphone there. Put a proxy with TLS in front.`);
  }
  if (protocol === 'https:' && TRUST_PROXY === 0) {
    return warning('Address', `${PUBLIC_URL} is https, so a proxy stands in front, but TRUST_PROXY is not set: everyone seems to come from one address and shares its limits. Set TRUST_PROXY=1.`);
  }
  return ok('Address', PUBLIC_URL);
}
