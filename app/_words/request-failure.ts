/** What can go wrong with a request of a page: what the server says, or that it was not reached at all. */
import type { ErrorCode } from '#protocol/errors';

export type RequestFailure = ErrorCode | 'offline';
