/** One's own tile in a corner, above the others: dragged to another one, or sent there by its button. */
import { Move } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { SelfTile } from '../self-tile.tsx';
import type { Space } from '../grid-layout.ts';
import { cornerAt, FIRST_CORNER, floatingBox, nextCorner } from './corners.ts';
import { TileCorner } from './tile-corner.tsx';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param props.space what it floats above, at the top left of the stage */
export function FloatingSelf({ space }: { readonly space: Space }) {
  const { layout } = useWords('meeting');
  const [corner, setCorner] = useState(FIRST_CORNER);
  const [dragged, setDragged] = useState<Point>();
  const grip = useRef<Point>(undefined);
  // Where it was dragged to last: what is drawn may be older when a quick hand lets go.
  const last = useRef<Point>(undefined);
  const box = floatingBox(space, corner);
  const { x, y } = dragged ?? box;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX - x, y: event.clientY - y };
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent<HTMLDivElement>) => {
    if (!grip.current) return;
    last.current = { x: clientX - grip.current.x, y: clientY - grip.current.y };
    setDragged(last.current);
  };
  const onPointerEnd = () => {
    if (last.current) setCorner(cornerAt(space, { x: last.current.x + box.width / 2, y: last.current.y + box.height / 2 }));
    grip.current = undefined;
    last.current = undefined;
    setDragged(undefined);
  };

  return (
    <div
      className={`group/tile absolute top-0 left-0 z-10 cursor-move touch-none rounded-xl shadow-xl shadow-black/60 ${dragged ? '' : 'transition-transform duration-200'}`}
      style={{ width: box.width, height: box.height, transform: `translate(${x}px, ${y}px)` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    >
      <SelfTile />
      <TileCorner>
        <IconButton label={layout.moveSelfView} icon={<Move aria-hidden="true" className="size-4" />} small onClick={() => setCorner(nextCorner(corner))} />
      </TileCorner>
    </div>
  );
}
