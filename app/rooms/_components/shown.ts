/** Which dialog stands over the list, and of which room. */
export type RoomDialog = 'invite' | 'settings' | 'attendance' | 'more' | 'end' | 'delete' | 'other-device';

export type Shown = { readonly what: 'schedule' } | { readonly what: RoomDialog; readonly roomId: string };
