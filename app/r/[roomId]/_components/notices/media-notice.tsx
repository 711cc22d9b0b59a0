/** What just happened to one's own devices in the meeting: one was unplugged and replaced, or one does not work. Goes by itself. */
import { useEffect, useState } from 'react';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall } from '../../_call/call-context.ts';
import { mediaNews } from '../media-news.ts';
import { Toast } from './toast.tsx';

/** Long enough to read two sentences, in milliseconds. */
const SHOWN = 12_000;

export function MediaNotice() {
  const errors = useWords('media');
  const meeting = useWords('meeting');
  const call = useCall();
  const [words, setWords] = useState('');

  useEffect(() => {
    let before = call.getSnapshot().media;
    return call.subscribe(() => {
      const { media } = call.getSnapshot();
      const news = mediaNews(errors, meeting, before, media);
      before = media;
      if (news !== undefined) setWords(news);
    });
  }, [call, errors, meeting]);

  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setWords(''), SHOWN);
    return () => clearTimeout(timer);
  }, [words]);

  return words === '' ? null : <Toast words={words} onDismiss={() => setWords('')} />;
}
