/** A machine of the laboratory: a network namespace with a loopback and nothing else, until it is plugged in somewhere. */
import { spawnSync } from 'node:child_process';
import { output, run } from './run.ts';

/** Marks what is ours, should anybody ever see it from outside. */
const PREFIX = 'parley-';

export class Namespace {
  readonly name: string;

  constructor(name: string) {
    this.name = `${PREFIX}${name}`;
    run('ip', `netns add ${this.name}`);
    this.ip('link set lo up');
  }

  /** What to write before a command so that it runs in here. It becomes the command: the process id is the command's own. */
  get inside(): readonly [string, ...string[]] {
    return ['nsenter', `--net=/run/netns/${this.name}`, '--'];
  }

  /** An `ip` command in here, its words separated by spaces. */
  ip(command: string): void {
    run('ip', `-n ${this.name} ${command}`);
  }

  /** Rules for nftables in here. */
  nft(rules: string): void {
    const [program, ...args] = this.inside;
    run(program, [...args, 'nft', rules]);
  }

  /** Passes packets on from one interface to another. */
  forward(): void {
    const [program, ...args] = this.inside;
    run(program, [...args, 'sh', '-c', 'echo 1 > /proc/sys/net/ipv4/ip_forward']);
  }

  /** Every process in here stands still (SIGSTOP), or goes on (SIGCONT): a closed lid, and an open one. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const pids = output('ip', `netns pids ${this.name}`).split('\n').filter((pid) => pid !== '');
    // Not process.kill: one of them may end before its turn, and that is no fault.
    if (pids.length > 0) spawnSync('kill', [`-${signal.slice(3)}`, ...pids]);
  }

  remove(): void {
    run('ip', `netns del ${this.name}`);
  }
}
