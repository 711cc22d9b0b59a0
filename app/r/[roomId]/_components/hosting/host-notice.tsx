/** What a host just did to this person, or why something cannot be switched on. Goes by itself. */
import { useEffect, useState } from 'react';
import type { HostNews } from '#call/hosting';
import { WithNames } from '../../../../_ui/with-names.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { Toast } from '../notices/toast.tsx';
import { keptFromWords } from './use-kept-from.ts';

/** Long enough to read two sentences, in milliseconds. */
const SHOWN = 12_000;

export default function HostNotice({ news }: { readonly news: HostNews }) {
  const [over, setOver] = useState<HostNews>();
  useEffect(() => {
    const timer = setTimeout(() => setOver(news), SHOWN);
    return () => clearTimeout(timer);
  }, [news]);

  if (over === news) return null;
  return <Toast words={<NewsWords news={news} />} onDismiss={() => setOver(news)} />;
}

function NewsWords({ news }: { readonly news: HostNews }) {
  const { hosting } = useWords('hosting');
  const { meeting } = useWords('meeting');
  switch (news.kind) {
    case 'not-allowed':
      return news.rights.map((right) => keptFromWords(meeting, right, news.mostCameras)).join(' ');
    case 'set-right':
      return <By name={news.by} say={(news.allowed ? hosting.given : hosting.taken)[news.right]} />;
    case 'mute':
    case 'lower-hand':
    case 'promote':
    case 'demote':
    case 'hand-over':
      return <By name={news.by} say={hosting.told[news.kind]} />;
    default:
      return news satisfies never;
  }
}

function By({ name, say }: { readonly name: string; readonly say: (by: string) => string }) {
  return <WithNames names={[name]} say={([by = '']) => say(by)} />;
}
