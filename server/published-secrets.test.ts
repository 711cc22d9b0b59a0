import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

const PRODUCTION = { NODE_ENV: 'production' };
const turn = (TURN_SECRET: string) => ({ TURN_URLS: 'turn:t.example', TURN_SECRET });
const password = (TURN_CREDENTIAL: string) => ({ TURN_URLS: 'turn:t.example', TURN_USERNAME: 'u', TURN_CREDENTIAL });
const oidc = (OIDC_CLIENT_SECRET: string) => ({ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'parley', OIDC_CLIENT_SECRET });
const GOOD = '5f2b8e8f0c7d4a53';

describe('a server that people reach', () => {
  it('starts without any secret, and with good ones', () => {
    expect(complaint(PRODUCTION)).toBe('');
    expect(complaint({ ...PRODUCTION, ...turn(GOOD), ...oidc('short'), METRICS_TOKEN: GOOD })).toBe('');
    expect(complaint({ ...PRODUCTION, ...password('short') })).toBe('');
  });

  it.each(['SECRET', 'secret', 'change-me', 'CHANGEME', 'changeme123', 'north', 'password'])('does not start with %s', (example) => {
    const words = 'is an example that everybody knows';
    expect(complaint({ ...PRODUCTION, ...turn(example) })).toBe(`Parley cannot start with these variables: TURN_SECRET ${words}: make one with: openssl rand -hex 32.`);
    expect(complaint({ PUBLIC_URL: 'https://meet.example', ...turn(example) })).toContain(`TURN_SECRET ${words}`);
    expect(complaint({ ...PRODUCTION, ...password(example) })).toContain(`TURN_CREDENTIAL ${words}`);
    expect(complaint({ ...PRODUCTION, ...oidc(example) })).toContain(`OIDC_CLIENT_SECRET ${words}: take the one that your provider shows`);
  });

  it('does not start with a secret that can be guessed, nor repeats it', () => {
    const words = complaint({ ...PRODUCTION, ...turn('hush-hush-hush!') });
    expect(words).toContain('TURN_SECRET is shorter than 16 characters, so that it can be guessed');
    expect(words).not.toContain('hush');
  });

  it('is none that somebody tries out at home', () => {
    expect(complaint({ ...turn('SECRET'), ...oidc('SECRET') })).toBe('');
    expect(complaint({ PUBLIC_URL: 'http://localhost:3000', ...turn('SECRET') })).toBe('');
  });
});

describe('the examples that we publish', () => {
  const pages = ['README.md', '.env.example', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.join('docs', name))];
  const values = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/\b(?:TURN_SECRET|static-auth-secret|TURN_CREDENTIAL|OIDC_CLIENT_SECRET|METRICS_TOKEN)[=:] *["']?([\w-]+)/g)].map(([, value = '']) => value));

  it('are there to be found', () => expect(values).toContain('SECRET'));

  it.each([...new Set(values)])('are known: %s', (example) => {
    expect(complaint({ ...PRODUCTION, ...password(example) })).toContain('TURN_CREDENTIAL is an example');
  });
});
