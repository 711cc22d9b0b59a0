/**
 * Pins a tile to the stage, or no longer. In a tile it appears under the mouse and with the focus; where a finger points there is
 * no room for it, and the list of people has it.
 */
import { Pin, PinOff } from 'lucide-react';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import type { TileKey } from './compose.ts';
import { useLayout } from './layout-context.tsx';
import { TileCorner } from './tile-corner.tsx';

export interface PinButtonProps {
  readonly tile: TileKey;
  /** What it shows, for the label. */
  readonly name: string;
}

export function PinButton({ tile, name }: PinButtonProps) {
  const { layout } = useWords('meeting');
  const { pins, togglePin } = useLayout();
  const pinned = pins.includes(tile);
  const Icon = pinned ? PinOff : Pin;
  return (
    <IconButton
      label={pinned ? layout.unpin(name) : layout.pin(name)}
      icon={<Icon aria-hidden="true" className="size-4" />}
      tone={pinned ? 'active' : 'plain'}
      small
      onClick={() => togglePin(tile)}
    />
  );
}

/** The same at the corner of a tile. */
export function TilePin({ tile, name }: PinButtonProps) {
  const pinned = useLayout().pins.includes(tile);
  return (
    <TileCorner always={pinned}>
      <PinButton tile={tile} name={name} />
    </TileCorner>
  );
}
