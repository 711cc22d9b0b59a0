/**
 * Tabs with one tab stop; the arrow keys go from one to the next, and its panel with them (ARIA Authoring Practices, tabs pattern).
 * Beside their panel where there is room for it, else above.
 */
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly panel: ReactNode;
}

export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const base = useId();
  const [wanted, setWanted] = useState<string>();
  const at = Math.max(0, tabs.findIndex(({ id }) => id === wanted));
  const current = tabs[at];

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = tabs[targetOf(event.key, at, tabs.length)];
    if (!next) return;
    event.preventDefault();
    setWanted(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };

  return (
    <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is always on one of its tabs */}
      <div role="tablist" aria-label={label} className="flex flex-wrap gap-1 sm:flex-col" onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, icon }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${base}-${id}`}
            aria-selected={id === current?.id}
            aria-controls={id === current?.id ? `${base}-panel` : undefined}
            tabIndex={id === current?.id ? 0 : -1}
            onClick={() => setWanted(id)}
            className="flex min-h-9 items-center gap-2 rounded-lg border border-transparent px-2.5 py-1 text-start text-sm text-muted hover:text-ink aria-selected:border-edge aria-selected:bg-surface aria-selected:font-medium aria-selected:text-ink sm:gap-2.5 sm:px-3 forced-colors:aria-selected:bg-[Highlight] forced-colors:aria-selected:text-[HighlightText]"
          >
            {icon}
            {name}
          </button>
        ))}
      </div>
      <div id={`${base}-panel`} role="tabpanel" aria-labelledby={`${base}-${current?.id}`} className="flex min-w-0 flex-col gap-4 min-h-[min(21rem,50dvh)]">
        {current?.panel}
      </div>
    </div>
  );
}

/** Where a key leads from position `at`; -1 where it leads nowhere. */
function targetOf(key: string, at: number, count: number): number {
  const rtl = document.dir === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'ArrowRight':
      return (at + rtl + count) % count;
    case 'ArrowLeft':
      return (at - rtl + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
