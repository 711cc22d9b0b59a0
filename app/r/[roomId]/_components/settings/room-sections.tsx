/** The settings in a room: all that there are. */
import { Headphones, PhoneCall } from 'lucide-react';
import { GENERAL, KEYS, NOTICES, type Section, Sections } from '../../../../_settings/sections.tsx';
import { CallSection } from './call-section.tsx';
import { DevicesSection } from './devices-section.tsx';

const SECTIONS: readonly Section[] = [
  { id: 'devices', Icon: Headphones, Panel: DevicesSection },
  GENERAL,
  { id: 'call', Icon: PhoneCall, Panel: CallSection },
  KEYS,
  NOTICES,
];

export default function RoomSections() {
  return <Sections sections={SECTIONS} />;
}
