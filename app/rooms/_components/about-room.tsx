/** Which meeting a dialog is about. It takes the focus when a dialog goes over to another matter, so that it is heard and nothing is pressed twice. */
import { useEffect, useRef } from 'react';
import type { RoomView } from '#protocol/room';
import { RoomName } from './room-name.tsx';

export function AboutRoom({ room }: { readonly room: RoomView }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <p ref={ref} tabIndex={-1} className="-mt-2 text-muted outline-none">
      <RoomName room={room} />
    </p>
  );
}
