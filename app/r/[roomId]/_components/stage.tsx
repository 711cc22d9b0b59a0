/**
 * Everybody's tiles. Without a shared screen they fill the stage; a screen takes it, and the people form a strip, in which whoever
 * spoke last is always to be seen. Tiles keep their place in the document and move by transform, so no picture ever restarts.
 */
import { type ReactNode, useRef } from 'react';
import { useCallState } from '../_call/call-context.ts';
import { type Box, gridLayout } from './grid-layout.ts';
import { Invitation } from './invitation.tsx';
import { OwnScreen, RemoteScreen } from './screens.tsx';
import { RemoteTile } from './remote-tile.tsx';
import { SelfTile } from './self-tile.tsx';
import { stageLayout } from './stage-layout.ts';
import { useElementSize } from './use-element-size.ts';
import { useLastSpeaker } from './use-last-speaker.ts';
import { useRemoteIds, useScreenIds } from './use-roster.ts';
import { withSpeaker } from './with-speaker.ts';

export function Stage() {
  const ref = useRef<HTMLDivElement>(null);
  const size = useElementSize(ref);
  const remotes = useRemoteIds();
  const screens = useScreenIds();
  const sharing = useCallState(({ media }) => media.screen.state === 'on');
  const speaker = useLastSpeaker();

  const keys = ['self', ...remotes, ...(sharing ? ['own-screen'] : []), ...(remotes.length === 0 ? ['invitation'] : [])];
  const shared = screens.length > 0;
  const layout = shared ? stageLayout(size, keys.length, screens.length) : { screens: [], people: gridLayout(size, keys.length) };
  const shown = withSpeaker(keys, layout.people.length, speaker);

  return (
    <div ref={ref} className="absolute inset-0">
      {screens.map((id, index) => (
        <Placed key={`screen of ${id}`} box={layout.screens[index]}>
          <RemoteScreen id={id} />
        </Placed>
      ))}
      {keys.map((key) => (
        <Placed key={key} box={layout.people[shown.indexOf(key)]}>
          {tileOf(key)}
        </Placed>
      ))}
    </div>
  );
}

function tileOf(key: string): ReactNode {
  switch (key) {
    case 'self':
      return <SelfTile />;
    case 'own-screen':
      return <OwnScreen />;
    case 'invitation':
      return <Invitation />;
    default:
      return <RemoteTile id={key} />;
  }
}

/** A child at its place; without a place it is not shown. */
function Placed({ box, children }: { readonly box: Box | undefined; readonly children: ReactNode }) {
  if (!box) return null;
  const { x, y, width, height } = box;
  return (
    <div className="absolute top-0 left-0 transition-transform duration-200" style={{ width, height, transform: `translate(${x}px, ${y}px)` }}>
      {children}
    </div>
  );
}
