/** What a person can show with one press. A closed set: pages show nothing that they do not know. */
export const REACTIONS = ['👍', '👏', '❤️', '😂', '😮', '🎉'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** The highest place that a raised hand may claim in the order of hands: a claim beyond must not leave the others without one. */
export const MAX_HAND = 1_000_000;

export const isReaction = (value: unknown): value is Reaction => REACTIONS.some((known) => known === value);
