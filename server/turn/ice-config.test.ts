import { describe, expect, it } from 'vitest';
import { hasRelay, type IceSettings, iceConfigFor } from './ice-config.ts';

const base: IceSettings = { stunUrls: [], turn: { kind: 'none' }, iceTransportPolicy: 'all', ttlSeconds: 3_600 };
const urls = ['turn:t.example:3478'];

describe('the ICE servers of a participant', () => {
  it('are none where none is configured', () => {
    expect(iceConfigFor(base, 'p_x', 0)).toEqual({ iceServers: [], iceTransportPolicy: 'all', ttlSeconds: 3_600, relay: false });
  });

  it('carry credentials as coturn computes them from its secret', () => {
    const settings: IceSettings = { ...base, stunUrls: ['stun:s.example'], turn: { kind: 'secret', urls, secret: 'north' } };
    // echo -n 1700003600:p_abc | openssl dgst -sha1 -hmac north -binary | base64
    expect(iceConfigFor(settings, 'p_abc', 1_700_000_000_999)).toEqual({
      iceServers: [{ urls: ['stun:s.example'] }, { urls, username: '1700003600:p_abc', credential: 'OSwe/GsKabVVDIkVDGnvED77cwg=' }],
      iceTransportPolicy: 'all',
      ttlSeconds: 3_600,
      relay: true,
    });
  });

  it('carry the lasting password where there is no secret', () => {
    const settings: IceSettings = { ...base, turn: { kind: 'password', urls, username: 'u', credential: 'c' }, iceTransportPolicy: 'relay' };
    expect(iceConfigFor(settings, 'p_abc', 0)).toMatchObject({ iceServers: [{ urls, username: 'u', credential: 'c' }], iceTransportPolicy: 'relay', relay: true });
  });

  it('are those given as they are, when they are', () => {
    const iceServers = [{ urls: ['stun:a'] }, { urls: ['TURNS:b'], username: 'u', credential: 'c' }];
    expect(iceConfigFor({ ...base, iceServers }, 'p_abc', 0)).toMatchObject({ iceServers, relay: true });
    expect(hasRelay({ ...base, iceServers: [{ urls: ['stun:a'] }] })).toBe(false);
  });
});
