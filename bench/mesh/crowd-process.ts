/** The others of a meeting, in a process of their own: so that what they cost is not the browser's, and ends with them. */
import { Crowd, type Extra } from '../../e2e/crowd.ts';
import { Listener, type Reception } from './reception.ts';

/** What the process is told. It answers with what they get where that is asked for, else with nothing, when it is done. */
export type CrowdOrder =
  | { readonly join: string; readonly others: number; readonly voices: boolean }
  | { readonly show: string; readonly height: number }
  | { readonly receptionOf: string };

export type CrowdAnswer = readonly Reception[];

/** A picture of a gallery. */
const PICTURE = { width: 320, height: 180 };

const crowd = new Crowd();
const others: { readonly extra: Extra; readonly listener: Listener }[] = [];

process.on('message', (order: CrowdOrder) => void obey(order).then((answer) => process.send?.(answer)));

async function obey(order: CrowdOrder): Promise<CrowdAnswer> {
  if ('receptionOf' in order) return Promise.all(others.map(({ listener }) => listener.look(order.receptionOf)));
  if ('join' in order) {
    while (others.length < order.others) {
      const extra = await crowd.join(order.join, `Other ${others.length + 1}`, PICTURE);
      if (!order.voices) await extra.call.devices.setMicrophone(false);
      others.push({ extra, listener: new Listener(extra) });
    }
  } else {
    const cameras = new Map([[order.show, { height: order.height, weight: 'visible' as const }]]);
    for (const { extra } of others) extra.call.pictures.show('stage', { cameras, screens: new Set() });
  }
  return [];
}
