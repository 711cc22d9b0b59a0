/** How good a finding is, and what all of them together mean for a person who wants to join. Pure. */
import type { CheckName, Grade, LoopbackFinding, NatFinding, Row, ServersFinding, TurnFinding } from './findings.ts';

/** A message that takes longer to the relay and back makes people talk at the same time (ITU-T G.114), in milliseconds. */
export const SLOW_ROUND_TRIP = 400;
/** Below this a camera picture does not look like one, in bits a second. */
export const LITTLE_THROUGHPUT = 500_000;

/**
 * `can-so-far`: what could not be looked at without a meeting is left open. `trouble` is the worst row, `more` how many others are
 * not good.
 */
export type Verdict =
  | { readonly answer: 'can' | 'can-so-far' }
  | { readonly answer: 'can-but' | 'cannot'; readonly trouble: Row; readonly grade: 'bad' | 'warning'; readonly more: number };

/** Whether calls can be relayed; undefined while it is not known, and where there is no relay. */
export function relayWorks(rows: readonly Row[]): boolean | undefined {
  const loopback = rows.find((row) => row.check === 'loopback')?.finding;
  return loopback === undefined ? undefined : loopback.found === 'works';
}

/** @param relayed whether calls can be relayed: then other ways matter less */
export function gradeOf(row: Row, relayed: boolean | undefined): Grade {
  if (row.finding === undefined) return 'unknown';
  switch (row.check) {
    case 'browser':
      return ({ supported: 'good', insecure: 'warning', unsupported: 'bad' } as const)[row.finding.found];
    case 'microphone':
    case 'camera':
      return row.finding.found === 'works' ? 'good' : 'warning';
    case 'socket':
      if (row.finding.found === 'unreachable') return 'bad';
      return row.finding.transport === 'websocket' ? 'good' : 'warning';
    case 'servers':
      return serversGrade(row.finding);
    case 'stun':
      return row.finding.found === 'mapped' || row.finding.found === 'not-translated' ? 'good' : 'warning';
    case 'nat':
      return natGrade(row.finding, relayed);
    case 'turn':
      return turnGrade(row.finding, relayed);
    case 'loopback':
      return loopbackGrade(row.finding);
    default:
      return row satisfies never;
  }
}

function serversGrade(finding: ServersFinding): Grade {
  switch (finding.found) {
    case 'given':
      return finding.turn > 0 ? 'good' : 'warning';
    case 'full':
      return 'warning';
    case 'refused':
      return 'bad';
    case 'no-room':
    case 'not-asked':
      return 'unknown';
    default:
      return finding satisfies never;
  }
}

function natGrade({ found }: NatFinding, relayed: boolean | undefined): Grade {
  if (found === 'unknown') return 'unknown';
  return found === 'symmetric' && relayed !== true ? 'warning' : 'good';
}

function turnGrade({ found }: TurnFinding, relayed: boolean | undefined): Grade {
  if (found === 'relays') return 'good';
  return relayed === false ? 'bad' : 'warning';
}

function loopbackGrade(finding: LoopbackFinding): Grade {
  switch (finding.found) {
    case 'works': {
      const { roundTrip, bitsPerSecond } = finding;
      const slow = roundTrip > SLOW_ROUND_TRIP || (bitsPerSecond !== undefined && bitsPerSecond < LITTLE_THROUGHPUT);
      return slow ? 'warning' : 'good';
    }
    case 'no-path':
      return 'bad';
    case 'no-relay':
      return 'unknown';
    default:
      return finding satisfies never;
  }
}

/** Of two troubles that are equally bad, the one that explains more comes first. */
const MOST_TELLING = ['browser', 'socket', 'servers', 'loopback', 'turn', 'stun', 'nat', 'microphone', 'camera'] as const satisfies readonly CheckName[];

/** What to tell the person on top. All rows must have their findings. */
export function verdictOf(rows: readonly Row[]): Verdict {
  const relayed = relayWorks(rows);
  const troubles = rows.flatMap((row) => {
    const grade = gradeOf(row, relayed);
    return grade === 'bad' || grade === 'warning' ? [{ row, grade }] : [];
  });
  const weight = ({ row, grade }: (typeof troubles)[number]) => MOST_TELLING.indexOf(row.check) + (grade === 'bad' ? 0 : MOST_TELLING.length);
  const [worst, ...others] = troubles.sort((a, b) => weight(a) - weight(b));
  if (!worst) return { answer: rows.some(({ check, finding }) => check === 'servers' && finding?.found === 'no-room') ? 'can-so-far' : 'can' };
  const { row: trouble, grade } = worst;
  return { answer: grade === 'bad' && isFinal(trouble, rows) ? 'cannot' : 'can-but', trouble, grade, more: others.length };
}

/** Whether a bad finding leaves no way into the meeting. A relay that fails does so only where nothing else is allowed. */
function isFinal({ check }: Row, rows: readonly Row[]): boolean {
  if (check === 'browser' || check === 'socket' || check === 'servers') return true;
  return rows.some((row) => row.check === 'servers' && row.finding?.found === 'given' && row.finding.relayOnly);
}
