/** The settings in a room: all that there are. */
import { Headphones, PhoneCall, Sparkles } from 'lucide-react';
import { fetched } from '../../../../_components/fetched.tsx';
import { GENERAL, KEYS, NOTICES, type Section, Sections } from '../../../../_settings/sections.tsx';
import { CallSection } from './call-section.tsx';
import { DevicesSection } from './devices-section.tsx';

const SECTIONS: readonly Section[] = [
  { id: 'devices', Icon: Headphones, Panel: DevicesSection },
  { id: 'effects', Icon: Sparkles, Panel: fetched(() => import('../effects/effects-picker.tsx'), 'effects') },
  GENERAL,
  { id: 'call', Icon: PhoneCall, Panel: CallSection },
  KEYS,
  NOTICES,
];

export default function RoomSections() {
  return <Sections sections={SECTIONS} />;
}
