/** Asks before a host link is used up: whatever merely opens links, as previews do, must not do it. */
import { BecomeHost } from './before/become-host.tsx';
import { EndScreen } from './end-screen.tsx';
import { useRoomName } from './use-room-name.ts';

export default function HostLinkScreen({ secret }: { readonly secret: string }) {
  const name = useRoomName();
  return (
    <EndScreen screen="host-link" about={name}>
      <BecomeHost key={secret} secret={secret} />
    </EndScreen>
  );
}
