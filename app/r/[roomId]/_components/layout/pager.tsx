/** From one page of people to the next, where not all have room at once. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

export interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (by: -1 | 1) => void;
}

export function Pager({ page, pages, onTurn }: PagerProps) {
  const { layout } = useWords('meeting');
  if (pages < 2) return null;
  return (
    <div role="group" aria-label={layout.pages} className="absolute inset-x-0 bottom-2 z-10 mx-auto flex w-fit items-center gap-2 rounded-full bg-black/75 p-1 text-sm text-white">
      <IconButton label={layout.previousPage} icon={<ChevronLeft aria-hidden="true" className="size-5 rtl:-scale-x-100" />} small disabled={page === 0} onClick={() => onTurn(-1)} />
      <span aria-live="polite">{layout.page(page + 1, pages)}</span>
      <IconButton label={layout.nextPage} icon={<ChevronRight aria-hidden="true" className="size-5 rtl:-scale-x-100" />} small disabled={page === pages - 1} onClick={() => onTurn(1)} />
    </div>
  );
}
