/** A button at the corner of a tile (`group/tile`): there for a mouse over the tile and for the focus; a finger has no use for it. */
import type { ReactNode } from 'react';
import { classNames } from '../../../../_ui/class-names.ts';

export interface TileCornerProps {
  /** There in any case. */
  readonly always?: boolean;
  readonly children: ReactNode;
}

export function TileCorner({ always = false, children }: TileCornerProps) {
  return (
    <span
      className={classNames(
        'absolute end-1.5 top-1.5 z-10 rounded-full bg-black/70 transition-opacity pointer-coarse:hidden',
        !always && 'opacity-0 group-hover/tile:opacity-100 focus-within:opacity-100',
      )}
    >
      {children}
    </span>
  );
}
