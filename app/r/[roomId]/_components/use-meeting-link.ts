/** The link that brings others here. */
import { useCallState } from '../_call/call-context.ts';

/** Only for components that the server never renders: it does not know the address that people use. */
export function useMeetingLink(): string {
  return useCallState(({ roomId }) => `${location.origin}/r/${roomId}`);
}
