/**
 * What two peers tell each other to connect (RFC 8829, RFC 8838). The server relays a signal and never reads it.
 *
 * Every signal names the `epoch` of the pair: it grows by one with each RTCPeerConnection that the pair's offer owner opens, and
 * a signal of another epoch is dropped. An answer carries the `offerId` of its offer, for the same reason. `broken` says that the
 * pair does not work as seen from the sender, who wants it repaired: the other side may not see that for itself.
 */
import * as z from 'zod/mini';
import { MAX_CANDIDATES, MAX_SDP } from './limits.ts';

const Epoch = z.int().check(z.minimum(1), z.maximum(1_000_000));
const OfferId = z.int().check(z.minimum(1), z.maximum(1_000_000));

/** One ICE candidate as RTCIceCandidate.toJSON gives it; an empty `candidate` marks the end of candidates (RFC 8838, section 14). */
export const Candidate = z.strictObject({
  candidate: z.string().check(z.maxLength(1_024)),
  sdpMid: z.nullable(z.string().check(z.maxLength(32))),
  sdpMLineIndex: z.nullable(z.int().check(z.minimum(0), z.maximum(255))),
  usernameFragment: z.nullable(z.string().check(z.maxLength(256))),
});
export type Candidate = z.infer<typeof Candidate>;

export const Signal = z.discriminatedUnion('kind', [
  /** An offer of the pair's owner, or the other side's answer to it. */
  z.strictObject({
    kind: z.literal('description'),
    epoch: Epoch,
    offerId: OfferId,
    type: z.enum(['offer', 'answer']),
    sdp: z.string().check(z.minLength(1), z.maxLength(MAX_SDP)),
    broken: z.optional(z.boolean()),
  }),
  /** Candidates gathered since the last batch. */
  z.strictObject({
    kind: z.literal('candidates'),
    epoch: Epoch,
    candidates: z.array(Candidate).check(z.minLength(1), z.maxLength(MAX_CANDIDATES)),
  }),
  /**
   * The side that does not own the offers asks the owner for one: a plain one, one with an ICE restart, or a new epoch. It names
   * the last offer that it has seen, so that a wish that comes twice is granted once.
   */
  z.strictObject({
    kind: z.literal('want'),
    epoch: z.int().check(z.minimum(0)),
    offerId: z.int().check(z.minimum(0)),
    what: z.enum(['offer', 'restart', 'rebuild']),
    broken: z.optional(z.boolean()),
  }),
]);
export type Signal = z.infer<typeof Signal>;
