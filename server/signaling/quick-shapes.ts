/**
 * The requests that come most often, recognized by hand: measured, their schemas cost a fifth of all that a relayed signal costs. What is
 * recognized here the schema would pass as it is; whatever is not, well formed or not, is left to the schema.
 */
import type { RequestName } from '#protocol/events';
import { MAX_CANDIDATES, MAX_SDP } from '#protocol/limits';
import { PARTICIPANT_ID_PATTERN } from '#protocol/participant';

type Fields = Readonly<Record<string, unknown>>;

const MAX_COUNT = 1_000_000;

/** An object that has so many fields and no more: with each of them looked at, there is no other one. */
const hasFields = (value: unknown, count: number): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === count;
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
const isCount = (value: unknown, least: number, most: number): boolean => Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const isCandidate = (value: unknown): boolean =>
  hasFields(value, 4) &&
  isText(value['candidate'], 1_024) &&
  (value['sdpMid'] === null || isText(value['sdpMid'], 32)) &&
  (value['sdpMLineIndex'] === null || isCount(value['sdpMLineIndex'], 0, 255)) &&
  (value['usernameFragment'] === null || isText(value['usernameFragment'], 256));

const isCandidates = (value: unknown): boolean =>
  hasFields(value, 3) &&
  value['kind'] === 'candidates' &&
  isCount(value['epoch'], 1, MAX_COUNT) &&
  Array.isArray(value['candidates']) &&
  value['candidates'].length > 0 &&
  value['candidates'].length <= MAX_CANDIDATES &&
  value['candidates'].every(isCandidate);

const isDescription = (value: unknown): boolean =>
  hasFields(value, 5) &&
  value['kind'] === 'description' &&
  isCount(value['epoch'], 1, MAX_COUNT) &&
  isCount(value['offerId'], 1, MAX_COUNT) &&
  (value['type'] === 'offer' || value['type'] === 'answer') &&
  isText(value['sdp'], MAX_SDP) &&
  value['sdp'].length > 0;

const isSignal = (value: unknown): boolean =>
  hasFields(value, 3) &&
  isText(value['to'], 32) &&
  PARTICIPANT_ID_PATTERN.test(value['to']) &&
  isCount(value['toInstance'], 0, MAX_COUNT) &&
  (isCandidates(value['signal']) || isDescription(value['signal']));

/** Whether a request is surely well formed. Says no where it does not know. */
export const quickShapes: { readonly [E in RequestName]?: (request: unknown) => boolean } = {
  signal: isSignal,
  heartbeat: (request) => hasFields(request, 0),
};
