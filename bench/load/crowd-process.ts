/** A crowd in a process of its own: it does what its parent says, one thing after another, and ends with it. */
import { Crowd, type CrowdOptions } from './crowd.ts';
import type { Told } from './tally.ts';

export type ToCrowd = { readonly enter: CrowdOptions } | 'talk' | 'tell' | 'fall silent';
export type FromCrowd = 'done' | Told;

let crowd: Crowd | undefined;

async function follow(command: ToCrowd): Promise<FromCrowd> {
  if (typeof command === 'object') {
    crowd = new Crowd(command.enter);
    await crowd.enter();
  } else if (command === 'talk') crowd?.talk();
  else if (command === 'fall silent') await crowd?.fallSilent();
  else if (crowd) return crowd.tell();
  return 'done';
}

process.on('message', (command: ToCrowd) => void follow(command).then((answer) => process.send?.(answer)));
process.on('disconnect', () => process.exit());
