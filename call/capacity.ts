/**
 * With how many people, oneself among them, a device can meet in pictures: what its machine encodes and shows, and what its line carries.
 * Said before it hurts; past it the allocation takes from the pictures, and never from the sound. Pure.
 */
import { MAX_CAPACITY } from '#protocol/limits';
import { VOICE } from './allocation/budget.ts';
import { costOf } from './allocation/rungs.ts';

/** Two cores carry twelve people in tiles with all their frames, and not sixteen (docs/performance.md). */
const PEOPLE_A_CORE = 6;
/** The pictures of a gallery, as rungs: 180 lines up to so many people, 120 with more (docs/performance.md). Fewer people are content with them too. */
const LARGER_TILES = 12;
const rungOf = (people: number): number => (people <= LARGER_TILES ? 2 : 1);

/** @param cores of the machine (HTML, navigator.hardwareConcurrency); undefined or 0 where the browser does not say, and all are held */
export function machineHolds(cores: number | undefined): number {
  return cores ? cores * PEOPLE_A_CORE : Number.POSITIVE_INFINITY;
}

/** @param line what it carries, in bits a second; undefined where that is not known, and all are held */
export function lineHolds(line: number | undefined): number {
  if (line === undefined) return Number.POSITIVE_INFINITY;
  let people = 1;
  while (people < MAX_CAPACITY && people * (VOICE + costOf(rungOf(people + 1))) <= line) people += 1;
  return people;
}

/** So near to what is held that one more may be too many. */
export const isNear = (people: number, held: number): boolean => people >= held - 1;

/** A meeting as this device is in it. */
export interface Load {
  readonly people: number;
  /** How many cameras may be on at a time; undefined for as many as there are. */
  readonly mostCameras: number | undefined;
  readonly sendsPicture: boolean;
  readonly cores: number | undefined;
  readonly line: number | undefined;
}

/** What is too weak for the meeting, the line first, because it is felt first; undefined where all is well. */
export function overloaded({ people, mostCameras = people, sendsPicture, cores, line }: Load): 'line' | 'machine' | undefined {
  if (sendsPicture && people > lineHolds(line)) return 'line';
  return Math.min(people, mostCameras) > machineHolds(cores) ? 'machine' : undefined;
}
