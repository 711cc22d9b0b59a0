/** What a participant may be kept from: sending a source, and writing to the others. Apart from schemas, for pages. */
export const RIGHTS = ['microphone', 'camera', 'screen', 'chat'] as const;
export type Right = (typeof RIGHTS)[number];

/** What a participant may do now: the others' engines neither play nor show what they may not. */
export type Rights = Readonly<Record<Right, boolean>>;

export const ALL_RIGHTS: Rights = { microphone: true, camera: true, screen: true, chat: true };

/** A room where guests may do everything; the other word in its place is `hosts`. */
export const EVERYONE_MAY = { microphone: 'everyone', camera: 'everyone', screen: 'everyone', chat: 'everyone' } as const satisfies Record<Right, 'everyone'>;

export const sameRights = (a: Rights, b: Rights): boolean => RIGHTS.every((right) => a[right] === b[right]);
