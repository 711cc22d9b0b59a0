/** What the settings are made of: a section each, of which a page shows those that make sense on it. */
import { BellOff, Keyboard, type LucideIcon, SlidersHorizontal } from 'lucide-react';
import type { ComponentType } from 'react';
import { Tabs } from '../_ui/tabs.tsx';
import type { Words } from '../_words/catalogues.ts';
import { useWords } from '../_words/use-words.tsx';
import { General } from './general.tsx';
import KeyList from './key-list.tsx';
import { Notices } from './notices.tsx';

export interface Section {
  readonly id: keyof Words['settings']['settings']['sections'];
  readonly Icon: LucideIcon;
  readonly Panel: ComponentType;
}

export const GENERAL: Section = { id: 'general', Icon: SlidersHorizontal, Panel: General };
export const KEYS: Section = { id: 'keys', Icon: Keyboard, Panel: KeyList };
export const NOTICES: Section = { id: 'notices', Icon: BellOff, Panel: Notices };

export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  const { settings } = useWords('settings');
  const { settingsFrame } = useWords('page');
  const tabs = sections.map(({ id, Icon, Panel }) => ({
    id,
    label: settings.sections[id],
    icon: <Icon aria-hidden="true" className="size-4" />,
    panel: <Panel />,
  }));
  return <Tabs label={settingsFrame.heading} tabs={tabs} />;
}
