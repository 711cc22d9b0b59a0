/** What deploy/compose.yaml and the Dockerfile promise, read in them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEnv, VARIABLES } from '../server/env.ts';
import { STOP_LIMIT_SECONDS } from './stop-limit.ts';

interface Service {
  readonly image?: string;
  readonly user?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly restart?: string;
  readonly stop_grace_period?: string;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
}

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const text = read('compose.yaml');
const compose = parse(text, { merge: true }) as { readonly services: Readonly<Record<string, Service>>; readonly networks: Readonly<Record<string, unknown>> };
const { app, database, caddy, turn, secrets } = compose.services as Readonly<Record<'app' | 'database' | 'caddy' | 'turn' | 'secrets', Service>>;
const dockerfile = read('Dockerfile');

describe('deploy/compose.yaml', () => {
  it('has app, PostgreSQL, Caddy and coturn, after a step that makes the secrets', () => {
    expect(Object.keys(compose.services)).toEqual(['secrets', 'app', 'database', 'caddy', 'turn']);
  });

  it('asks for nothing but DOMAIN', () => {
    expect(new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name))).toEqual(new Set(['DOMAIN']));
  });

  it.each(['app', 'database', 'caddy', 'turn'])('keeps %s from writing to its root, from rights, and from being root', (name) => {
    const service = compose.services[name];
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], restart: 'unless-stopped' });
    expect(service?.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it('pins what it does not build', () => {
    const taken = Object.values(compose.services).filter(({ build }) => build === undefined).map(({ image = '' }) => image);
    expect(taken).toHaveLength(3);
    expect(taken.filter((image) => !/:\d+\.\d+/.test(image))).toEqual([]);
  });

  it('lets nothing be reached from outside but Caddy, and the relay', () => {
    expect(Object.entries(compose.services).flatMap(([name, { ports }]) => (ports === undefined ? [] : [name]))).toEqual(['caddy']);
    expect(Object.entries(compose.services).flatMap(([name, { network_mode: mode }]) => (mode === 'host' ? [name] : []))).toEqual(['turn']);
    expect(database.networks).toEqual(['back']);
    expect(compose.networks['back']).toEqual({ internal: true });
  });

  it('gives the app variables that it reads, and settings that it takes', () => {
    const environment = app.environment ?? {};
    expect(Object.keys(environment).filter((name) => !VARIABLES.has(name))).toEqual([]);
    const domain = Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{DOMAIN[^}]*\}/g, 'meet.example.org')] as const);
    const given = Object.fromEntries(domain.filter(([name]) => !name.endsWith('_FILE')));
    expect(readEnv({ ...given, TURN_SECRET: 'made-by-the-first-step' })).toMatchObject({
      PUBLIC_URL: 'https://meet.example.org',
      TRUST_PROXY: 1,
      ice: { turn: { kind: 'secret', urls: ['turn:meet.example.org:3478?transport=udp', 'turn:meet.example.org:3478?transport=tcp', 'turns:meet.example.org:5349?transport=tcp'] } },
    });
  });

  it('holds no secret, only where it is', () => {
    const all = Object.values(compose.services).flatMap(({ environment = {} }) => Object.keys(environment));
    expect(all.filter((name) => /SECRET|PASSWORD|TOKEN|KEY|DATABASE_URL/.test(name) && !name.endsWith('_FILE'))).toEqual([]);
    expect([app.environment?.['DATABASE_URL_FILE'], app.environment?.['TURN_SECRET_FILE']]).toEqual(['/secrets/database-url', '/secrets/turn-secret']);
    for (const made of ['app/database-url', 'app/turn-secret', 'turn/secret', 'database/password']) expect(read('secrets.sh')).toContain(`put "$secrets/${made}"`);
    for (const [service, volume] of [[app, 'app'], [turn, 'turn'], [database, 'database']] as const) {
      expect(service.volumes?.filter((mount) => /secrets/.test(mount))).toEqual([`${volume}-secrets:/secrets:ro`]);
    }
    expect(secrets.network_mode).toBe('none');
  });

  it('brings the certificates of Caddy to the relay', () => {
    const place = (service: Service): string => service.volumes?.find((mount) => mount.startsWith('caddy:'))?.split(':')[1] ?? '';
    expect(place(caddy)).toBe(caddy.environment?.['XDG_DATA_HOME']);
    expect(turn.environment?.['CERTIFICATES']).toBe(`${place(turn)}/caddy/certificates`);
    expect(secrets.environment?.['WRITABLE']).toBe(place(secrets));
  });

  it('watches over app and database, and gives the app the time that its stop may take', () => {
    expect(app.healthcheck?.test).toEqual(['CMD', '/usr/local/bin/node', '/app/healthcheck.js']);
    expect(database.healthcheck).toBeDefined();
    expect(Number.parseInt(app.stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(STOP_LIMIT_SECONDS);
    expect(Number.parseInt(caddy.stop_grace_period ?? '', 10)).toBeGreaterThanOrEqual(STOP_LIMIT_SECONDS);
  });

  it('names files that are there', () => {
    const services = Object.values(compose.services);
    const mounted = services.flatMap(({ volumes = [] }) => volumes).filter((mount) => mount.startsWith('.')).map((mount) => mount.split(':', 1)[0] ?? '');
    const files = [...mounted, ...services.flatMap(({ build }) => (build === undefined ? [] : path.join(build.context, build.dockerfile)))];
    expect(files).toContain('./Caddyfile');
    expect(files.filter((name) => !existsSync(path.join(import.meta.dirname, name)))).toEqual([]);
  });
});

describe('deploy/Dockerfile', () => {
  it('makes the image by the steps that scripts/prove-image.ts proves, and leaves all else behind', () => {
    expect(dockerfile).toMatch(/RUN npm ci && npx tsx scripts\/image-files\.ts && sh deploy\/image-root\.sh \/image\n[^]*\nFROM scratch\nCOPY --from=build \/image \/\n/);
    expect(dockerfile.match(/^COPY --from/gm)).toHaveLength(1);
  });

  it('runs the server itself as user 1000, and asks it how it is', () => {
    expect(dockerfile).toMatch(/^USER 1000:1000$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\["\/usr\/local\/bin\/node", "\/app\/healthcheck\.js"\]$/m);
    expect(dockerfile).toMatch(/^CMD \["\/usr\/local\/bin\/node", "\/app\/server\.js"\]$/m);
  });

  it('takes no settings, secrets or leavings of this folder along', () => {
    const ignored = new Set(readFileSync(path.join(import.meta.dirname, '..', '.dockerignore'), 'utf8').split('\n'));
    for (const name of ['.git', '.env', '.env.*', 'deploy/.env', 'node_modules', 'data', 'dist', '.next']) expect(ignored).toContain(name);
  });
});
