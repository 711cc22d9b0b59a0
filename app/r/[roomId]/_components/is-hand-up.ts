import type { CallSnapshot } from '#call/call-state';

/** Whether one's own hand is raised. */
export const isHandUp = ({ phase }: CallSnapshot): boolean => phase.state === 'joined' && phase.hands.includes(phase.self.id);
