/** German: where the words of each area are. */
import type { Catalogue } from '../catalogues.ts';

export const catalogue: Catalogue = {
  page: () => import('./page.ts').then(({ page }) => page),
  meeting: () => import('./in-meeting.ts').then(({ inMeeting }) => inMeeting),
  media: () => import('./media-errors.ts').then(({ media }) => media),
  check: () => Promise.all([import('./check.ts'), import('./findings.ts')]).then(([{ check }, { findings }]) => ({ check, findings })),
  details: () => import('./details.ts').then(({ details }) => details),
  crowd: () => import('./crowd.ts').then(({ crowd }) => ({ crowd })),
  door: () => import('./door.ts').then(({ door }) => ({ door })),
  screenErrors: () => import('./screen-errors.ts'),
  selfTest: () => import('./self-test.ts').then(({ selfTest }) => selfTest),
  settings: () => import('./in-settings.ts').then(({ inSettings }) => inSettings),
  effects: () => import('./effects-picker.ts').then(({ effectsPicker }) => effectsPicker),
  hosting: () => import('./hosting.ts'),
  roomSettings: () => import('./room-settings.ts'),
  rooms: () => import('./my-rooms.ts').then(({ myRooms }) => myRooms),
};
