/** How the meeting is laid out, and where one's own picture is. */
import { LayoutGrid, User } from 'lucide-react';
import { Select } from '../../../../_ui/select.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { LAYOUTS, SELF_VIEWS, useLayout } from './layout-context.tsx';

export function LayoutPickers() {
  const { layout: words } = useWords('meeting');
  const { layout, selfView, setLayout, setSelfView } = useLayout();
  return (
    <div className="grid grid-cols-2 gap-3">
      <Select
        label={words.layout}
        icon={<LayoutGrid className="size-4" />}
        value={layout}
        choices={LAYOUTS.map((value) => ({ value, label: words.layouts[value] }))}
        onChoose={(value) => setLayout(LAYOUTS.find((one) => one === value) ?? layout)}
      />
      <Select
        label={words.selfView}
        icon={<User className="size-4" />}
        value={selfView}
        choices={SELF_VIEWS.map((value) => ({ value, label: words.selfViews[value] }))}
        onChoose={(value) => setSelfView(SELF_VIEWS.find((one) => one === value) ?? selfView)}
      />
    </div>
  );
}
