import { describe, expect, it } from 'vitest';
import { natOf } from './nat.ts';

const HIDDEN = '0.0.0.0:0';
const seen = (address: string, base = HIDDEN) => ({ type: 'srflx', address, base, after: 50 });
const host = { type: 'host', address: '192.168.1.5:40000', base: ':0', after: 1 };

describe('the kind of NAT', () => {
  it('is cone where two servers answer and see one address', () => {
    expect(natOf(2, [host, seen('203.0.113.7:40000')])).toEqual({ found: 'cone' });
  });

  it('is symmetric where they see two ports of one socket', () => {
    expect(natOf(2, [host, seen('203.0.113.7:40000'), seen('203.0.113.7:51234')])).toEqual({ found: 'symmetric' });
  });

  it('is none where they answer and see the address that the browser has', () => {
    expect(natOf(2, [host])).toEqual({ found: 'none' });
  });

  it('is not known with fewer than two answers', () => {
    expect(natOf(1, [host, seen('203.0.113.7:40000')])).toEqual({ found: 'unknown', servers: 1 });
    expect(natOf(0, [host])).toEqual({ found: 'unknown', servers: 0 });
  });

  it('is not taken for symmetric because a computer has two interfaces, or two families of addresses', () => {
    const wired = seen('203.0.113.7:40000', '192.168.1.5:40000');
    const wireless = seen('203.0.113.7:40001', '192.168.1.6:40001');
    expect(natOf(2, [host, wired, wireless])).toEqual({ found: 'cone' });
    expect(natOf(2, [host, seen('203.0.113.7:40000'), seen('[2001:db8::7]:40001')])).toEqual({ found: 'cone' });
  });
});
