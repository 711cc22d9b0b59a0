/**
 * Whether an address is one of the public internet. A webhook's URL must not become a way into the networks of whoever runs the
 * server: their machines, their routers, the metadata of their cloud (OWASP, Server-Side Request Forgery Prevention).
 */
import ipaddr from 'ipaddr.js';

/** The part of IPv6 that is given out (IANA, IPv6 address space); what lies outside is nobody's, or of one network. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Azure answers its virtual machines here, at an address that is otherwise public. */
const AZURE_WIRE_SERVER = '168.63.129.16';

/**
 * False for loopback, private, link-local, shared (RFC 6598), multicast and reserved addresses, for every kind of IPv6 address with
 * an IPv4 address inside (mapped, NAT64, 6to4, Teredo), and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address === AZURE_WIRE_SERVER) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
}
