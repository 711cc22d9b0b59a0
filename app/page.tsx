/** Home, for whoever asks. */
import { requestMe } from './_account/request-me.ts';
import { Home } from './_home/home.tsx';

export default async function HomePage() {
  return <Home me={await requestMe()} />;
}
