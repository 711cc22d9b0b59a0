/** The settings on the first page. */
import { fetched } from '../_components/fetched.tsx';
import { SettingsButton } from './settings-button.tsx';

const HomeSections = fetched(() => import('./home-sections.tsx'), 'settings');

export function HomeSettings() {
  return (
    <SettingsButton>
      <HomeSections />
    </SettingsButton>
  );
}
