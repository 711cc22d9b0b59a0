/** What docs/operating names is there: files, variables, services. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandsOf } from '../scripts/vm/page-steps.ts';
import { VARIABLES } from '../server/env.ts';

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, 'docs', 'operating');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (...names: string[]): string => readFileSync(path.join(...names), 'utf8');
/** Read by deploy/coturn.sh and deploy/Caddyfile, not by the server. */
const OF_SCRIPTS = ['DOMAIN', 'APP', 'PUBLIC_ADDRESS', 'LOCAL_ADDRESS'];
/** Read by e2e/elsewhere.spec.ts. */
const OF_TESTS = ['PARLEY_URL'];
/** Told by certbot to what it runs after a renewal. */
const OF_CERTBOT = ['RENEWED_LINEAGE'];

describe.each(pages)('docs/operating/%s', (page) => {
  const text = read(folder, page);

  it('names variables that are read', () => {
    const names = [...text.matchAll(/\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b|(?<=[ `"$])([A-Z]{3,})(?==)/g)].map(([, long, short]) => long ?? short ?? '');
    expect(names.filter((name) => !VARIABLES.has(name) && ![...OF_SCRIPTS, ...OF_TESTS, ...OF_CERTBOT].includes(name))).toEqual([]);
  });

  it('names files of ours that are there', () => {
    const paths = [...text.matchAll(/(?<![\w/.-])((?:deploy|scripts|docs)\/[\w./-]*[\w-])/g)].map(([, name = '']) => name);
    expect(paths.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it('links to pages that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
  });

  it('runs services of deploy/compose.yaml', () => {
    const { services } = parse(read(root, 'deploy', 'compose.yaml'), { merge: true }) as { readonly services: Readonly<Record<string, unknown>> };
    const named = [...text.matchAll(/docker compose (?:run --rm|exec -T|stop|start|logs|restart) ((?:[a-z]+ ?)+)/g)].flatMap(([, words = '']) => words.trim().split(' ').slice(0, 1));
    expect(named.filter((name) => !(name in services))).toEqual([]);
  });
});

it('the variables of the scripts are read by them', () => {
  const scripts = read(root, 'deploy', 'coturn.sh') + read(root, 'deploy', 'Caddyfile');
  expect(OF_SCRIPTS.filter((name) => !new RegExp(`\\$\\{?\\$?${name}\\b`).test(scripts))).toEqual([]);
});

it('the table of ports is that of the configurations', () => {
  const text = read(folder, 'one-host.md');
  const { services } = parse(read(root, 'deploy', 'compose.yaml'), { merge: true }) as { readonly services: { readonly caddy: { readonly ports: readonly string[] } } };
  const conf = read(root, 'deploy', 'coturn.conf');
  const [, from] = /^min-port=(\d+)$/m.exec(conf) ?? [];
  const [, to] = /^max-port=(\d+)$/m.exec(conf) ?? [];
  expect(text).toContain(`| ${from}-${to}/udp |`);
  for (const port of services.caddy.ports) expect(text).toMatch(new RegExp(`${port.split(':')[0]}/${port.endsWith('/udp') ? 'udp' : 'tcp'}`));
});

it('every page is in the table of the first, and every way of deployment has one', () => {
  const first = read(folder, 'README.md');
  expect(pages.filter((page) => page !== 'README.md' && !first.includes(`(${page})`))).toEqual([]);
});

it('what scripts/prove-vm.ts follows is there, without the indentation of its list', () => {
  const steps = commandsOf('vm.md');
  expect(steps.map((commands) => commands.split(' ')[0])).toEqual(['apt-get', 'git', 'sed', 'cp', 'cp', 'curl']);
  for (const commands of steps) expect(commands).not.toMatch(/^ /m);
  for (const heading of ['Backup', 'Restore', 'Upgrade', 'Rotation', 'Removal']) expect(commandsOf('backup-upgrade-remove.md', `${heading} without containers`)).toHaveLength(1);
});
