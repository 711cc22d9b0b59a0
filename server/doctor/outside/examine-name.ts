/** Does the name lead somewhere, and to where everybody is? */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type Finding, ok, problem, warning } from '../finding.ts';

export interface NameExamination {
  readonly finding: Finding;
  /** None where there are none. */
  readonly addresses: readonly string[];
}

export async function examineName(hostname: string, addressesOf = systemLookup): Promise<NameExamination> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return { finding: judged([bare], `${bare} is an address and needs no look-up`), addresses: [bare] };
  try {
    const addresses = await addressesOf(bare);
    if (addresses.length > 0) return { finding: judged(addresses, `${bare} is ${addresses.join(' and ')}`), addresses };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  return { finding: problem('DNS', `${bare} has no address. Make an A record with the address of the machine, and wait until it is known here.`), addresses: [] };
}

function judged(addresses: readonly string[], words: string): Finding {
  const near = addresses.filter((address) => ipaddr.process(address).range() !== 'unicast');
  return near.length === 0 ? ok('DNS', `${words}.`) : warning('DNS', `${words}, which only people of the same network or machine reach.`);
}

async function systemLookup(name: string): Promise<readonly string[]> {
  return (await lookup(name, { all: true })).map(({ address }) => address);
}
