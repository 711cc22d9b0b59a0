/**
 * Sends each of the others the picture that they show, as far as line and machine carry it: gathers what they ask for and what the
 * browser knows of the line, and tells each sender its rung.
 */
import type { PictureWeight } from '#protocol/channel';
import type { ParticipantId, Sending } from '#protocol/participant';
import { allocate, type CameraDemand, type Rungs } from './allocate.ts';
import { Budget, forPictureOf } from './budget.ts';
import { MachineGuard } from './machine-guard.ts';
import { type Lacking, type Probe, Probing } from './probing.ts';
import { costOf, highestOfUse, RUNGS } from './rungs.ts';
import { Steady } from './steady.ts';

/** One of the others, as they are now. */
export interface CameraReceiver {
  /** What they show; undefined where they have not said. */
  readonly shows: { readonly height: number; readonly weight: PictureWeight } | undefined;
  readonly relayed: boolean;
  /** What the browser believes that this connection carries, in bits a second; undefined where it does not say. */
  readonly available: number | undefined;
  /** Share of what is sent to them that they have lost of late, 0 to 1. */
  readonly lost: number;
  /** Whether the machine holds this picture back. */
  readonly machineLimited: boolean;
  /** What there is to be sent to them. */
  readonly sending: Sending;
}

export interface Sparing {
  readonly lowBandwidth: boolean;
}

/** The most that somebody sends who spares their line, and what somebody is sent who has not said what they show, by how many are here. */
const SPARING = 2;
const UNTOLD = (others: number): number => (others <= 1 ? 720 : others <= 3 ? 360 : 180);

export class Cameras {
  readonly #budget = new Budget();
  readonly #steady = new Steady();
  readonly #guard = new MachineGuard();
  readonly #probing = new Probing();
  #probe: Probe | undefined;

  /** See `Budget`. */
  get line(): number | undefined {
    return this.#budget.line;
  }

  /** Whom to send more than their rung now, or a picture that is not shown, to find out what the line carries. */
  get probe(): Probe | undefined {
    return this.#probe;
  }

  /** The rung of each, to be sent now. To be asked every second, and when somebody shows something else. @param now milliseconds */
  next(receivers: ReadonlyMap<ParticipantId, CameraReceiver>, { lowBandwidth }: Sparing, now: number): Rungs {
    const all = [...receivers.values()];
    const lost = Math.max(0, ...all.map((receiver) => receiver.lost));
    this.#budget.measure(all.map(({ available }) => available), now, lost);
    this.#guard.note(all.some(({ machineLimited }) => machineLimited), now);
    const demands = [...receivers].map(([id, receiver]) => this.#demandOf(id, receiver, all.length, lowBandwidth));
    const most = new Map(demands.map(({ id, height }) => [id, highestOfUse(height)]));
    const affordable = allocate(demands, this.#budget.forCameras(all.length));
    // A screen uses what there is, and so finds out by itself.
    const lacking = all.some(({ sending }) => sending.screen) ? [] : demands.flatMap((demand) => lackOf(demand, affordable, receivers));
    this.#probe = this.#probing.next(lacking, lost, now);
    return this.#steady.next(affordable, most, now);
  }

  #demandOf(id: ParticipantId, { shows, relayed }: CameraReceiver, others: number, lowBandwidth: boolean): CameraDemand {
    const { height, weight } = shows ?? { height: UNTOLD(others), weight: 'visible' };
    const wanted = highestOfUse(height);
    const rung = Math.min(wanted, lowBandwidth ? SPARING : wanted, this.#guard.mostFor(weight));
    return { id, height: RUNGS[rung]?.height ?? 0, weight, relayed };
  }
}

/** What keeps this one from a better picture, where that is what is believed of the way to them: one or none. */
function lackOf({ id, height, relayed }: CameraDemand, affordable: Rungs, receivers: ReadonlyMap<ParticipantId, CameraReceiver>): readonly Lacking[] {
  const { available, sending } = receivers.get(id) ?? {};
  const most = highestOfUse(height);
  if (available === undefined || !sending?.camera || (affordable.get(id) ?? 0) >= most) return [];
  return forPictureOf(available) < costOf(most) * (relayed ? 2 : 1) ? [{ id, available }] : [];
}
