/** What a room is called: its name, or its code. */
import type { RoomView } from '#protocol/room';

export const nameOf = ({ name, id }: Pick<RoomView, 'name' | 'id'>): string => (name === '' ? id : name);

export function RoomName({ room }: { readonly room: Pick<RoomView, 'name' | 'id'> }) {
  return <bdi>{nameOf(room)}</bdi>;
}
