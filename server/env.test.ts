import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';
import { StartupError } from './startup-error.ts';

const complaint = (source: Record<string, string>): string => {
  try {
    readEnv(source);
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return (error as Error).message;
  }
  return '';
};

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: 'data', TRUST_PROXY: 0, ROOM_CAPACITY: 8, SEAT_GRACE: 30 });
    expect(readEnv({}).ice).toEqual({ stunUrls: [], turn: { kind: 'none' }, iceTransportPolicy: 'all', ttlSeconds: 7200 });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: ' ', TURN_URLS: '' })).toEqual(readEnv({}));
  });

  it('reads what is given', () => {
    const env = readEnv({
      PORT: '8080',
      PUBLIC_URL: 'https://Meet.Example.org/',
      TRUST_PROXY: '2',
      STUN_URLS: 'stun:a.example, stun:[2001:db8::1]:3478',
      TURN_URLS: 'turn:t.example:3478?transport=udp,turns:t.example:443?transport=tcp',
      TURN_SECRET: 'a secret of the relay',
      TURN_TTL: '600',
      ICE_TRANSPORT_POLICY: 'relay',
    });
    expect(env).toMatchObject({ PORT: 8080, PUBLIC_URL: 'https://meet.example.org', TRUST_PROXY: 2 });
    expect(env.ice).toEqual({
      stunUrls: ['stun:a.example', 'stun:[2001:db8::1]:3478'],
      turn: { kind: 'secret', urls: ['turn:t.example:3478?transport=udp', 'turns:t.example:443?transport=tcp'], secret: 'a secret of the relay' },
      iceTransportPolicy: 'relay',
      ttlSeconds: 600,
    });
    expect(readEnv({ TRUST_PROXY: 'false' }).TRUST_PROXY).toBe(0);
    expect(readEnv({ ICE_SERVERS: '[{"urls":"turn:t","username":"u","credential":"c"}]' }).ice.iceServers).toEqual([
      { urls: ['turn:t'], username: 'u', credential: 'c' },
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['PUBLIC_URL', 'meet.example.org'],
    ['PUBLIC_URL', 'https://meet.example.org/path'],
    ['TRUST_PROXY', 'true'],
    ['ROOM_CAPACITY', '1'],
    ['ROOM_CAPACITY', '17'],
    ['SEAT_GRACE', '-1'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['REDIS_URL', 'http://x:6379'],
    ['LOG_LEVEL', 'loud'],
    ['STUN_URLS', 'stun.example.org'],
    ['STUN_URLS', 'turn:t.example'],
    ['TURN_TTL', '1h'],
    ['ICE_SERVERS', '{nope'],
    ['ICE_SERVERS', '{"urls":"stun:a"}'],
    ['ICE_SERVERS', '[{"urls":"http://a"}]'],
    ['ICE_SERVERS', '[{"urls":"turn:a"}]'],
    ['ICE_TRANSPORT_POLICY', 'relay'],
    ['ICE_TRANSPORT_POLICY', 'none'],
    ['ALLOW_GUEST_CREATE', 'no'],
    ['OIDC_SCOPE', 'profile'],
    ['OIDC_NAME', 'x'.repeat(41)],
  ])('refuses %s=%s in a sentence that names it', (variable, value) => {
    expect(complaint({ [variable]: value })).toMatch(new RegExp(`variables: ${variable} [a-z].*\\.$`));
  });

  it('refuses TURN variables that make no sense together', () => {
    expect(complaint({ TURN_SECRET: 's' })).toContain('TURN_URLS is missing');
    expect(complaint({ TURN_URLS: 'turn:t.example' })).toContain('TURN_URLS needs');
    expect(complaint({ TURN_URLS: 'turn:t.example', TURN_USERNAME: 'u' })).toContain('TURN_URLS needs');
    expect(complaint({ TURN_URLS: 'turn:t.example', TURN_SECRET: 's', TURN_USERNAME: 'u' })).toContain('TURN_SECRET excludes');
    expect(complaint({ TURN_URLS: 'turn:t.example?transport=sctp', TURN_SECRET: 's' })).toContain('"turn:t.example?transport=sctp"');
    expect(complaint({ STUN_URLS: 'stun:a', ICE_SERVERS: '[]' })).toContain('ICE_SERVERS replaces');
  });

  it('reads a managed TURN provider', () => {
    const ice = (source: Record<string, string>) => readEnv(source).ice.turn;
    expect(ice({ CLOUDFLARE_TURN_KEY_ID: 'k', CLOUDFLARE_TURN_TOKEN: 't' })).toEqual({ kind: 'provider', provider: { name: 'cloudflare', keyId: 'k', token: 't' } });
    expect(ice({ TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 't' })).toEqual({ kind: 'provider', provider: { name: 'twilio', accountSid: 'AC1', authToken: 't' } });
    expect(ice({ METERED_DOMAIN: 'app.metered.live', METERED_API_KEY: 'k', STUN_URLS: 'stun:a', ICE_TRANSPORT_POLICY: 'relay' })).toEqual({
      kind: 'provider',
      provider: { name: 'metered', domain: 'app.metered.live', apiKey: 'k' },
    });
  });

  it('refuses half a provider, two of them, and one beside a relay of our own', () => {
    expect(complaint({ CLOUDFLARE_TURN_TOKEN: 'hush' })).toBe('Parley cannot start with these variables: CLOUDFLARE_TURN_KEY_ID is missing, though CLOUDFLARE_TURN_TOKEN is set.');
    expect(complaint({ TWILIO_ACCOUNT_SID: 'AC1' })).toContain('TWILIO_AUTH_TOKEN is missing');
    expect(complaint({ METERED_DOMAIN: 'https://app.metered.live', METERED_API_KEY: 'k' })).toContain('METERED_DOMAIN is not a domain');
    const metered = { METERED_DOMAIN: 'app.metered.live', METERED_API_KEY: 'k' };
    expect(complaint({ ...metered, CLOUDFLARE_TURN_KEY_ID: 'k', CLOUDFLARE_TURN_TOKEN: 't' })).toContain('METERED_DOMAIN names a second managed TURN provider');
    expect(complaint({ ...metered, TURN_URLS: 'turn:t', TURN_SECRET: 's' })).toContain('TURN_URLS and ICE_SERVERS exclude a managed TURN provider');
    expect(complaint({ ...metered, ICE_SERVERS: '[]' })).toContain('TURN_URLS and ICE_SERVERS exclude');
  });

  it('reads the receivers of webhooks', () => {
    const WEBHOOK_SECRET = `whsec_${'QUJD'.repeat(8)}`;
    expect(readEnv({}).webhooks).toEqual({ urls: [], secret: '', allowPrivate: false });
    expect(readEnv({ WEBHOOK_URL: 'https://a.example/hooks, https://b.example:8443/?token=t', WEBHOOK_SECRET }).webhooks).toEqual({
      urls: ['https://a.example/hooks', 'https://b.example:8443/?token=t'],
      secret: WEBHOOK_SECRET,
      allowPrivate: false,
    });
    expect(readEnv({ WEBHOOK_URL: 'http://10.0.0.7:8080/', WEBHOOK_SECRET, WEBHOOK_ALLOW_PRIVATE: 'true' }).webhooks.allowPrivate).toBe(true);
  });

  it('refuses webhooks without a good secret, and repeats neither secret nor URL', () => {
    const WEBHOOK_URL = 'https://a.example/hush-hush';
    const secretOf = (bytes: number): string => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;
    expect(complaint({ WEBHOOK_URL })).toContain('WEBHOOK_SECRET is missing');
    expect(complaint({ WEBHOOK_SECRET: secretOf(24) })).toContain('WEBHOOK_URL is missing');
    for (const secret of ['hush-hush', `whsec_${'hush'.repeat(3)}`, secretOf(23), secretOf(65), `${secretOf(24)}%`, secretOf(32).slice(6), secretOf(32).slice(0, -1)]) {
      const text = complaint({ WEBHOOK_URL, WEBHOOK_SECRET: secret });
      expect(text).toContain('WEBHOOK_SECRET is not "whsec_" and 24 to 64 random bytes');
      expect(text).not.toContain('hush');
    }
    for (const bytes of [24, 25, 64]) expect(complaint({ WEBHOOK_URL, WEBHOOK_SECRET: secretOf(bytes) })).toBe('');
    const http = complaint({ WEBHOOK_URL: 'http://a.example/hush', WEBHOOK_SECRET: secretOf(32) });
    expect(http).toContain('WEBHOOK_URL has an http:// address, which needs WEBHOOK_ALLOW_PRIVATE=true');
    for (const url of ['a.example/hush', 'ftp://a.example/hush', `${WEBHOOK_URL}, javascript:hush`, 'https://']) {
      const text = complaint({ WEBHOOK_URL: url, WEBHOOK_SECRET: secretOf(32) });
      expect(text).toContain('WEBHOOK_URL has an entry that is not an address');
      expect(text).not.toContain('hush');
    }
    expect(complaint({ WEBHOOK_ALLOW_PRIVATE: 'yes' })).toContain('WEBHOOK_ALLOW_PRIVATE is neither "true" nor "false"');
  });

  it('reads a sign-in, and refuses half of one', () => {
    const whole = { OIDC_ISSUER: 'https://id.example/realms/staff', OIDC_CLIENT_ID: 'parley', OIDC_CLIENT_SECRET: 'hush' };
    expect(readEnv({}).oidc).toBeUndefined();
    expect(readEnv(whole).oidc).toEqual({ issuer: 'https://id.example/realms/staff', clientId: 'parley', clientSecret: 'hush', scope: 'openid profile', name: undefined });
    expect(readEnv({ ...whole, OIDC_SCOPE: 'openid email', OIDC_NAME: 'Staff' }).oidc).toMatchObject({ scope: 'openid email', name: 'Staff' });
    expect(complaint({ OIDC_ISSUER: whole.OIDC_ISSUER })).toBe(
      'Parley cannot start with these variables: OIDC_CLIENT_ID is missing, though OIDC_ISSUER is set. OIDC_CLIENT_SECRET is missing, though OIDC_ISSUER is set.',
    );
    expect(complaint({ OIDC_CLIENT_SECRET: 'hush-hush' })).not.toContain('hush-hush');
  });

  it.each(['http://id.example', 'https://id.example/.well-known/openid-configuration', 'id.example', 'https://id.example/?a=1', 'https://u:p@id.example'])('sends no secret to the issuer %s', (OIDC_ISSUER) => {
    expect(complaint({ OIDC_ISSUER, OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' })).toContain('OIDC_ISSUER is not an address');
  });

  it('knows who may make rooms', () => {
    expect([readEnv({}).ALLOW_GUEST_CREATE, readEnv({ ALLOW_GUEST_CREATE: 'false' }).ALLOW_GUEST_CREATE, readEnv({ ALLOW_GUEST_CREATE: 'true' }).ALLOW_GUEST_CREATE]).toEqual([true, false, true]);
  });

  it('names everything that is wrong at once', () => {
    const text = complaint({ PORT: 'x', ROOM_CAPACITY: '99', TURN_URLS: 'nonsense', LOG_LEVEL: 'y' });
    for (const variable of ['PORT', 'ROOM_CAPACITY', 'TURN_URLS', 'LOG_LEVEL']) expect(text).toContain(variable);
  });

  it('never repeats a secret', () => {
    expect(complaint({ TURN_SECRET: 'hush-hush', DATABASE_URL: 'mysql://u:hush-hush@h/d' })).not.toContain('hush-hush');
  });
});

it('takes a Redis only beside a PostgreSQL', () => {
  expect(() => readEnv({ REDIS_URL: 'redis://h' })).toThrow('REDIS_URL needs DATABASE_URL');
  expect(readEnv({ REDIS_URL: 'rediss://u:p@h:6380/1', DATABASE_URL: 'postgres://h/d' }).REDIS_URL).toBe('rediss://u:p@h:6380/1');
});
