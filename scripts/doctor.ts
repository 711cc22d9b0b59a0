/**
 * `npm run doctor`: says line by line whether a server with this environment would work, and what to do where not. With `-- --url
 * https://meet.example.org` it looks at one that runs, from outside, without knowing anything of its environment.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examine } from '#server/doctor/examine';
import { examineOutside } from '#server/doctor/outside/examine-outside';
import { log } from '#server/log';

// What goes wrong is a line of ours, not one of the server's log.
log.level = 'silent';
const url = wanted();
if (url === undefined && existsSync('.env')) process.loadEnvFile('.env');
const findings = await (url === undefined ? examine({ ...process.env, NODE_ENV: 'production' }) : examineOutside(url));
for (const { level, what, words } of findings) console.log(`${level.padEnd(8)} ${what.padEnd(15)} ${words}`);
const problems = findings.filter(({ level }) => level === 'problem').length;
console.log(problems === 0 ? '\nNothing keeps Parley from working.' : `\n${problems === 1 ? '1 problem' : `${problems} problems`} to solve.`);
process.exitCode = problems === 0 ? 0 : 1;

/** The address to look at from outside; undefined for the environment here. */
function wanted(): string | undefined {
  try {
    return parseArgs({ options: { url: { type: 'string' } } }).values.url;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUse: npm run doctor, or npm run doctor -- --url https://meet.example.org`);
    return process.exit(2);
  }
}
