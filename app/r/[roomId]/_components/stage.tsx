/**
 * Everybody's tiles, as layout/compose.ts says: all the same, or some on the stage and the others in a strip, in which whoever
 * speaks is always to be seen. Tiles keep their place in the document and move by transform, so no picture ever restarts.
 */
import { type ReactNode, useRef, useState } from 'react';
import type { ShownPictures } from '#call/pictures';
import type { ParticipantId } from '#protocol/participant';
import { useActiveSpeaker, useCallState } from '../_call/call-context.ts';
import { type Box, gridCapacity, gridLayout, type Space } from './grid-layout.ts';
import { Invitation } from './invitation.tsx';
import { type Composition, compose, type Page, pageOf, screenKey, type TileKey } from './layout/compose.ts';
import { FloatingSelf } from './layout/floating-self.tsx';
import { useLayout } from './layout/layout-context.tsx';
import { Pager } from './layout/pager.tsx';
import { useSwipe } from './layout/use-swipe.ts';
import { OwnScreen } from './own-screen.tsx';
import { RemoteScreen } from './screens.tsx';
import { RemoteTile } from './remote-tile.tsx';
import { SelfTile } from './self-tile.tsx';
import { stageCapacity, stageLayout } from './stage-layout.ts';
import { useElementSize } from './use-element-size.ts';
import { useRemoteIds, useScreenIds } from './use-roster.ts';
import { pictureIn, useShownInPage } from './use-shown-pictures.ts';

export function Stage() {
  const ref = useRef<HTMLDivElement>(null);
  const space = useElementSize(ref);
  const remotes = useRemoteIds();
  const screens = useScreenIds();
  const ownScreen = useCallState(({ media }) => media.screen.state === 'on');
  const active = useActiveSpeaker();
  const [turned, setTurned] = useState(0);

  const wish = useLayout();
  const composition = compose({ remotes, screens, ownScreen, active }, wish);
  const { boxes, below, page, pages } = place(space, composition, turned, active);
  useShownInPage('stage', picturesIn(boxes, { remotes, screens }, { large: composition.stage, pins: wish.pins, active }));
  const turn = (by: -1 | 1) => setTurned(Math.max(0, Math.min(pages - 1, page + by)));
  const swipe = useSwipe(turn);

  return (
    <div ref={ref} className="absolute inset-0" {...swipe}>
      {[...screens.map(screenKey), 'self', ...remotes, 'own-screen', 'invitation'].map((key) => (
        <Placed key={key} box={boxes.get(key)}>
          {tileOf(key)}
        </Placed>
      ))}
      {composition.floating ? <FloatingSelf space={below} /> : null}
      <Pager page={page} pages={pages} onTurn={turn} />
    </div>
  );
}

/** How the others are shown, who are to be seen. */
function picturesIn(boxes: ReadonlyMap<TileKey, Box>, { remotes, screens }: Others, { large, pins, active }: Attention): ShownPictures {
  const weightOf = (key: TileKey) => (pins.includes(key) ? 'pinned' : large.includes(key) || key === active ? 'speaker' : 'visible');
  const cameras = remotes.flatMap((key) => {
    const box = boxes.get(key);
    return box ? [[key, pictureIn(box, weightOf(key))] as const] : [];
  });
  return { cameras: new Map(cameras), screens: new Set(screens.filter((id) => boxes.has(screenKey(id)))) };
}

interface Others {
  readonly remotes: readonly ParticipantId[];
  readonly screens: readonly ParticipantId[];
}

interface Attention {
  readonly large: readonly TileKey[];
  readonly pins: readonly TileKey[];
  readonly active: TileKey | undefined;
}

interface Placing extends Omit<Page, 'keys'> {
  readonly boxes: ReadonlyMap<TileKey, Box>;
  /** What a tile may float above: not above the others in their strip. */
  readonly below: Space;
}

/** Where everything goes that is to be seen now. */
function place(space: Space, { stage, rest }: Composition, turned: number, active: TileKey | undefined): Placing {
  if (stage.length === 0) {
    const { keys, page, pages } = pageOf(rest, gridCapacity(space), turned, active);
    return { page, pages, below: space, boxes: boxesOf(keys, gridLayout(space, keys.length)) };
  }
  // What has no room on the stage stands first beside it.
  const large = stage.slice(0, stageCapacity(space));
  const others = [...stage.slice(large.length), ...rest];
  const layout = stageLayout(space, others.length, large.length);
  const { keys, page, pages } = pageOf(others, layout.people.length, turned, active);
  const below = { width: endOf(layout.stage, 'x', 'width'), height: endOf(layout.stage, 'y', 'height') };
  return { page, pages, below, boxes: new Map([...boxesOf(large, layout.stage), ...boxesOf(keys, layout.people)]) };
}

function endOf(boxes: readonly Box[], from: 'x' | 'y', size: 'width' | 'height'): number {
  return Math.max(...boxes.map((box) => box[from] + box[size]));
}

function boxesOf(keys: readonly TileKey[], boxes: readonly Box[]): Map<TileKey, Box> {
  return new Map(keys.flatMap((key, index) => (boxes[index] ? [[key, boxes[index]]] : [])));
}

function tileOf(key: TileKey): ReactNode {
  switch (key) {
    case 'self':
      return <SelfTile />;
    case 'own-screen':
      return <OwnScreen />;
    case 'invitation':
      return <Invitation />;
    default:
      return key.startsWith(screenKey('')) ? <RemoteScreen id={key.slice(screenKey('').length)} /> : <RemoteTile id={key} />;
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
