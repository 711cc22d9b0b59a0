import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createRequestOrigin } from './request-origin.ts';

const request = (headers: Record<string, string>, remoteAddress = '10.0.0.1') => ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;
const direct = createRequestOrigin({ trustedHops: 0 });
const behindTwo = createRequestOrigin({ trustedHops: 2 });

describe('the address of a client', () => {
  it('is that of the connection, whatever the request says, without a trusted proxy', () => {
    expect(direct.clientAddress(request({ 'x-forwarded-for': '1.2.3.4' }))).toBe('10.0.0.1');
  });

  it.each([
    ['6.6.6.6, 1.2.3.4, 10.0.0.2', '1.2.3.4'],
    ['1.2.3.4,10.0.0.2', '1.2.3.4'],
    ['10.0.0.2', '10.0.0.2'],
    ['', '10.0.0.1'],
  ])('behind two proxies is the second from the right of %j', (header, address) => {
    expect(behindTwo.clientAddress(request({ 'x-forwarded-for': header }))).toBe(address);
  });

  it.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, counted) => {
    expect(direct.clientAddress(request({}, address))).toBe(counted);
  });
});

describe('our own address', () => {
  it('is what the request, a trusted proxy or PUBLIC_URL says', () => {
    const headers = { host: 'inner:3000', 'x-forwarded-host': 'meet.example', 'x-forwarded-proto': 'https' };
    expect(direct.baseUrl(request(headers))).toBe('http://inner:3000');
    expect(createRequestOrigin({ trustedHops: 1 }).baseUrl(request(headers))).toBe('https://meet.example');
    expect(createRequestOrigin({ trustedHops: 0, publicUrl: 'https://pub.example' }).baseUrl(request(headers))).toBe('https://pub.example');
  });
});

describe('the origin of a request', () => {
  const behind = createRequestOrigin({ trustedHops: 0, publicUrl: 'https://pub.example' });
  it.each([
    [direct, { host: 'a:3000', origin: 'http://a:3000' }, true],
    [direct, { host: 'a', origin: 'https://a' }, true],
    [direct, { host: 'a', origin: 'https://b' }, false],
    [direct, { host: 'a:3000', origin: 'http://a:3001' }, false],
    [direct, { host: 'a', origin: 'https://a.evil' }, false],
    [direct, { host: 'a', 'x-forwarded-host': 'b', origin: 'https://b' }, false],
    [direct, { host: 'a', origin: 'null' }, false],
    [direct, { host: 'a' }, true],
    [direct, { host: 'a', 'sec-fetch-site': 'cross-site' }, false],
    [behind, { host: 'inner:3000', origin: 'https://pub.example' }, true],
    [behind, { host: 'inner:3000', origin: 'http://pub.example' }, false],
  ])('case %#', (origin, headers, allowed) => {
    expect(origin.allows(request(headers))).toBe(allowed);
  });
});
