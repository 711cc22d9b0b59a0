/** What this person wishes to see: pins for as long as the meeting lasts, the rest for the next one, too. */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { recall, remember } from '../../../../_remembered/storage.ts';
import type { Layout, SelfView, TileKey, Wish } from './compose.ts';

export interface LayoutChoice extends Wish {
  togglePin(key: TileKey): void;
  setLayout(layout: Layout): void;
  setSelfView(selfView: SelfView): void;
}

export const LAYOUTS = ['grid', 'speaker'] as const satisfies readonly Layout[];
export const SELF_VIEWS = ['tile', 'floating', 'hidden'] as const satisfies readonly SelfView[];

const LAYOUT_KEY = 'parley:layout';
const SELF_VIEW_KEY = 'parley:self-view';

const LayoutContext = createContext<LayoutChoice | undefined>(undefined);

export function LayoutProvider({ children }: { readonly children: ReactNode }) {
  const [pins, setPins] = useState<readonly TileKey[]>([]);
  const [layout, setLayout] = useState(() => recalled(LAYOUT_KEY, LAYOUTS));
  const [selfView, setSelfView] = useState(() => recalled(SELF_VIEW_KEY, SELF_VIEWS));
  const choice = useMemo<LayoutChoice>(
    () => ({
      pins,
      layout,
      selfView,
      togglePin: (key) => setPins((before) => (before.includes(key) ? before.filter((pin) => pin !== key) : [...before, key])),
      setLayout: (next) => {
        setLayout(next);
        remember('browser', LAYOUT_KEY, next);
      },
      setSelfView: (next) => {
        setSelfView(next);
        remember('browser', SELF_VIEW_KEY, next);
      },
    }),
    [pins, layout, selfView],
  );
  return <LayoutContext value={choice}>{children}</LayoutContext>;
}

export function useLayout(): LayoutChoice {
  const choice = useContext(LayoutContext);
  if (!choice) throw new Error('no LayoutProvider above this component');
  return choice;
}

/** What was chosen before, where it is still a choice; else the first. */
function recalled<T extends string>(key: string, choices: readonly [T, ...T[]]): T {
  const before = recall('browser', key);
  return choices.find((choice) => choice === before) ?? choices[0];
}
