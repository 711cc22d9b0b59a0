/** The files for hosting platforms: their shape, and that what they say is so. None of them was tried on its platform by this test. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEnv, VARIABLES } from '../server/env.ts';
import { STOP_LIMIT_SECONDS } from './stop-limit.ts';

const read = (name: string): string => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const unknown = (names: Iterable<string>): readonly string[] => [...names].filter((name) => !VARIABLES.has(name));
/** `NAME=value` on lines of their own, as in files of systemd. */
const assignments = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));

describe('deploy/fly.toml', () => {
  const text = read('fly.toml');
  const value = (name: string): string | undefined => new RegExp(`^\\s*${name} = "?([^"\\n]*)"?$`, 'm').exec(text)?.[1];

  it('is in the form of TOML that it uses: tables, values, comments', () => {
    const form = /^(\s*(#.*|\[\[?[a-z_.]+\]\]?|\w+ = ("[^"]*"|\d+|true|false))?)$/;
    expect(text.split('\n').filter((line) => !form.test(line))).toEqual([]);
  });

  it('sets variables that are read, asks whether it is ready, and gives it time to stop', () => {
    const env = /\[env\]\n([^[]*)/.exec(text)?.[1] ?? '';
    const names = [...env.matchAll(/^ {2}(\w+) =/gm)].map(([, name = '']) => name);
    expect(names).toEqual(['PORT', 'TRUST_PROXY']);
    expect(unknown(names)).toEqual([]);
    expect([value('PORT'), value('internal_port'), value('path'), value('kill_signal')]).toEqual(['3000', '3000', '/readyz', 'SIGTERM']);
    expect(Number.parseInt(value('kill_timeout') ?? '', 10)).toBeGreaterThanOrEqual(STOP_LIMIT_SECONDS);
    expect([value('auto_stop_machines'), value('min_machines_running'), value('strategy')]).toEqual(['off', '1', 'immediate']);
  });
});

describe('deploy/render.yaml', () => {
  const { services, databases } = parse(read('render.yaml')) as {
    readonly services: readonly [{ readonly envVars: readonly { readonly key: string; readonly value?: string }[]; readonly maxShutdownDelaySeconds: number }];
    readonly databases: readonly { readonly name: string }[];
  };

  it('has one instance of the image, and its database', () => {
    expect(services[0]).toMatchObject({ type: 'web', runtime: 'docker', dockerfilePath: './deploy/Dockerfile', numInstances: 1, healthCheckPath: '/readyz' });
    expect(services[0].envVars).toContainEqual({ key: 'DATABASE_URL', fromDatabase: { name: databases[0]?.name, property: 'connectionString' } });
  });

  it('sets variables that are read, no port (Render does), and gives it time to stop', () => {
    const names = services[0].envVars.map(({ key }) => key);
    expect(unknown(names)).toEqual([]);
    expect(names).not.toContain('PORT');
    expect(services[0].maxShutdownDelaySeconds).toBeGreaterThanOrEqual(STOP_LIMIT_SECONDS);
  });
});

describe('deploy/railway.json', () => {
  it('has one instance of the image, and gives it time to stop', () => {
    const { build, deploy } = JSON.parse(read('railway.json')) as { readonly build: unknown; readonly deploy: { readonly drainingSeconds: number } };
    expect(build).toEqual({ builder: 'DOCKERFILE', dockerfilePath: 'deploy/Dockerfile' });
    expect(deploy).toMatchObject({ numReplicas: 1, healthcheckPath: '/readyz', overlapSeconds: 0 });
    expect(deploy.drainingSeconds).toBeGreaterThanOrEqual(STOP_LIMIT_SECONDS);
  });
});

describe('deploy/systemd', () => {
  const unit = read('systemd/parley.service');
  const env = assignments(read('systemd/parley.env'));

  it('sets variables that are read, to what is understood, and no secret', () => {
    const inUnit = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, list = '']) => list.split(' ').map((each) => each.split('=', 1)[0] ?? ''));
    expect(inUnit).toEqual(['HOST', 'DATA_DIR', 'TURN_SECRET_FILE']);
    expect(unknown([...inUnit, ...Object.keys(env)])).toEqual([]);
    expect(readEnv({ ...env, TURN_SECRET: 'made-by-the-first-step' })).toMatchObject({ PUBLIC_URL: 'https://meet.example.org', TRUST_PROXY: 1, PORT: 3_000 });
    expect(Object.keys(env).filter((name) => /SECRET|TOKEN|DATABASE_URL/.test(name))).toEqual([]);
  });

  it('may write to its data only, and has time to stop', () => {
    for (const line of ['DynamicUser=yes', 'ProtectSystem=strict', 'NoNewPrivileges=yes', 'CapabilityBoundingSet=', 'StateDirectory=parley']) expect(unit.split('\n')).toContain(line);
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThanOrEqual(STOP_LIMIT_SECONDS);
    // Node compiles what it runs.
    expect(unit).not.toContain('MemoryDenyWriteExecute');
  });

  it('gives the relay what coturn.sh reads', () => {
    const relay = read('systemd/parley-coturn.service');
    for (const name of ['RUN_FOLDER', 'CERTIFICATES', 'TURN_SECRET_FILE', 'DOMAIN']) {
      expect(relay).toContain(`${name}=`);
      expect(read('coturn.sh')).toMatch(new RegExp(`\\$\\{?${name}\\b`));
    }
  });
});

describe('deploy/helm/parley', () => {
  const values = parse(read('helm/parley/values.yaml')) as { readonly replicas: number; readonly env: Readonly<Record<string, string>>; readonly secret: { readonly keys: readonly string[] } };
  const templates = Object.fromEntries(readdirSync(path.join(import.meta.dirname, 'helm/parley/templates')).map((name) => [name, read(`helm/parley/templates/${name}`)]));
  const deployment = templates['deployment.yaml'] ?? '';

  it('names values that are there', () => {
    const names = Object.values(templates).flatMap((text) => [...text.matchAll(/\.Values\.([\w.]+)/g)].map(([, name = '']) => name));
    const valueOf = (name: string): unknown => name.split('.').reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], values);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => valueOf(name) === undefined)).toEqual([]);
  });

  it('sets variables that are read', () => {
    expect(unknown([...Object.keys(values.env), ...values.secret.keys])).toEqual([]);
    expect(deployment).toMatch(/- name: PUBLIC_URL\n/);
  });

  it('is YAML once the braces are gone', () => {
    for (const text of Object.values(templates)) {
      const plain = text.replace(/^\s*\{\{-.*\}\}\n/gm, '').replace(/\{\{.*?\}\}/g, 'x');
      expect(parse(plain)).toHaveProperty('kind');
    }
  });

  it('replaces one pod after it has ended, and several one by one', () => {
    expect(values.replicas).toBe(1);
    expect(deployment).toContain('type: {{ if gt (int .Values.replicas) 1 }}RollingUpdate{{ else }}Recreate{{ end }}');
  });

  it('has pods that write to /data only, asks them how they are, and gives them time to stop', () => {
    for (const line of ['runAsNonRoot: true', 'runAsUser: 1000', 'readOnlyRootFilesystem: true', 'allowPrivilegeEscalation: false', 'mountPath: /data', 'containerPort: 3000']) expect(deployment).toContain(line);
    expect(deployment).toMatch(/readinessProbe:\n\s+httpGet: \{ path: \/readyz/);
    expect(deployment).toMatch(/livenessProbe:\n\s+httpGet: \{ path: \/healthz/);
    expect(Number(/terminationGracePeriodSeconds: (\d+)/.exec(deployment)?.[1])).toBeGreaterThanOrEqual(STOP_LIMIT_SECONDS);
    expect(templates['disruption-budget.yaml']).toContain('maxUnavailable');
  });
});
