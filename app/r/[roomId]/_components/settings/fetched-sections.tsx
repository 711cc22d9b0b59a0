/** The sections of the settings in a room, fetched when they are first shown. */
import { fetched } from '../../../../_components/fetched.tsx';

export const RoomSections = fetched(() => import('./room-sections.tsx'), 'settings');
