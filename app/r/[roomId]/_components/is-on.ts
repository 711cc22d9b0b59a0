/** Whether the person has a source on: what they see and switch is their wish, so one that is starting counts. */
import type { SourceState } from '#call/call-state';

export function isOn(source: SourceState): boolean {
  return source.state === 'on' || source.state === 'starting';
}
