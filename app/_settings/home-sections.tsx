/** The settings on a page without a call. */
import { GENERAL, KEYS, NOTICES, Sections } from './sections.tsx';

const SECTIONS = [GENERAL, KEYS, NOTICES];

export default function HomeSections() {
  return <Sections sections={SECTIONS} />;
}
