/** An attacker in a process of its own: does what its parent says for so long, and tells how often it struck. */
import { attackNames, attacks, type AttackName } from './attacks.ts';

export interface Order {
  readonly name: AttackName;
  readonly url: string;
  readonly seconds: number;
  readonly seed: number;
}

process.on('message', ({ name, url, seconds, seed }: Order) => {
  const end = performance.now() + seconds * 1_000;
  // One of its own each: what the limits of one attack leave must not be the strength of the next.
  const address = `192.0.2.${1 + attackNames.indexOf(name)}`;
  let blows = 0;
  void attacks[name]({ url, address, seed, over: () => performance.now() >= end, hit: () => void (blows += 1) }).then(() => process.send?.(blows));
});
process.on('disconnect', () => process.exit());
