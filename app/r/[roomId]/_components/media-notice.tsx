/** What just happened to one's own devices in the meeting: one was unplugged and replaced, or one does not work. Goes by itself. */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../../_ui/icon-button.tsx';
import { MEETING } from '../../../_words/meeting.ts';
import { useCall } from '../_call/call-context.ts';
import { mediaNews } from './media-news.ts';

/** Long enough to read two sentences, in milliseconds. */
const SHOWN = 12_000;

export function MediaNotice() {
  const call = useCall();
  const [words, setWords] = useState('');

  useEffect(() => {
    let before = call.getSnapshot().media;
    return call.subscribe(() => {
      const { media } = call.getSnapshot();
      const news = mediaNews(before, media);
      before = media;
      if (news !== undefined) setWords(news);
    });
  }, [call]);

  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => setWords(''), SHOWN);
    return () => clearTimeout(timer);
  }, [words]);

  if (words === '') return null;
  return (
    <div className="absolute inset-x-0 bottom-0 z-10 flex justify-center p-3">
      <div className="flex max-w-xl animate-appear items-center gap-3 rounded-xl border border-line bg-raised py-2 ps-4 pe-2 text-sm shadow-xl">
        <p role="alert">{words}</p>
        <IconButton label={MEETING.dismiss} icon={<X aria-hidden="true" className="size-4" />} small onClick={() => setWords('')} />
      </div>
    </div>
  );
}
