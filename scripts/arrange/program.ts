/** The programs that tests drive and npm does not bring: what each is, where it is usually found, and who installs it. */

export interface Program {
  readonly name: string;
  /** Environment variable that names it outright, and that hands it on to the tests. */
  readonly env: string;
  /** Full paths, and bare names to be looked for on PATH, best first. */
  readonly places: readonly string[];
  /** Debian's package. */
  readonly package: string;
  /** Which tests cannot run without it; undefined where they can. */
  readonly neededBy?: string;
}

const windows = (program: string): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) => {
    const folder = process.env[root];
    return folder === undefined ? [] : [`${folder}\\${program}`];
  });

export const CHROMIUM: Program = {
  name: 'Chromium',
  env: 'CHROMIUM_PATH',
  places: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows('Google\\Chrome\\Application\\chrome.exe'),
  ],
  package: 'chromium',
  neededBy: 'every browser test (e2e/)',
};

/** Chromium without its windows, menus and extensions: the same tests take half of the machine. Where it is not, Chromium does. */
export const CHROMIUM_SHELL: Program = {
  name: "Chromium's headless shell",
  env: 'CHROMIUM_SHELL_PATH',
  places: ['chromium-headless-shell'],
  package: 'chromium-headless-shell',
};

export const FIREFOX: Program = {
  name: 'Firefox',
  env: 'FIREFOX_PATH',
  places: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox\\firefox.exe')],
  package: 'firefox-esr',
  neededBy: 'the calls between Chromium and Firefox (e2e/firefox*.spec.ts)',
};

export const TURNSERVER: Program = {
  name: 'coturn (turnserver)',
  env: 'TURNSERVER_PATH',
  places: ['turnserver', '/opt/homebrew/bin/turnserver', '/usr/local/bin/turnserver'],
  package: 'coturn',
  neededBy: 'the calls through a TURN relay (e2e/relay*.spec.ts), and the proofs of one (server/turn, deploy)',
};

/** Its `initdb`, beside which `pg_ctl` and `postgres` lie. Debian keeps them off PATH, in a folder for each version. */
export const POSTGRESQL: Program = {
  name: 'PostgreSQL (initdb)',
  env: 'INITDB_PATH',
  places: [
    'initdb',
    ...[18, 17, 16, 15, 14].map((version) => `/usr/lib/postgresql/${version}/bin/initdb`),
    '/opt/homebrew/bin/initdb',
    ...windows('PostgreSQL\\17\\bin\\initdb.exe'),
  ],
  package: 'postgresql',
  neededBy: 'the repository contract on PostgreSQL (server/persistence)',
};

export const HAPROXY: Program = {
  name: 'HAProxy',
  env: 'HAPROXY_PATH',
  places: ['haproxy', '/usr/sbin/haproxy'],
  package: 'haproxy',
  neededBy: 'the proof of deploy/haproxy.cfg, and the call through everything that a deployment has (e2e/deployed.spec.ts)',
};

export const NGINX: Program = {
  name: 'nginx',
  env: 'NGINX_PATH',
  places: ['nginx', '/usr/sbin/nginx'],
  package: 'nginx',
  neededBy: 'the proof of deploy/nginx.conf',
};

export const REDIS: Program = {
  name: 'Redis (redis-server)',
  env: 'REDIS_SERVER_PATH',
  places: ['redis-server', '/opt/homebrew/bin/redis-server', '/usr/local/bin/redis-server'],
  package: 'redis-server',
  neededBy: 'several servers that share their meetings (server/nodes)',
};

export const PROGRAMS: readonly Program[] = [CHROMIUM, CHROMIUM_SHELL, FIREFOX, TURNSERVER, POSTGRESQL, HAPROXY, NGINX, REDIS];
