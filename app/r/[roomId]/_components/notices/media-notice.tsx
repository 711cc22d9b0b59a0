/** What just happened to one's own devices in the meeting: one was unplugged and replaced, or one does not work. Goes by itself. */
import { useEffect, useState } from 'react';
import { type NoticeName, noticeSwitch } from '../../../../_remembered/notices.ts';
import { isSwitchedOn, switchTo } from '../../../../_remembered/switches.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall } from '../../_call/call-context.ts';
import { type MediaNews, mediaNews } from '../media-news.ts';
import { NeverAgain } from './never-again.tsx';
import { Toast } from './toast.tsx';

/** Long enough to read two sentences, in milliseconds. */
const SHOWN = 12_000;

export function MediaNotice() {
  const errors = useWords('media');
  const meeting = useWords('meeting');
  const call = useCall();
  const [news, setNews] = useState<MediaNews>();
  const close = () => setNews(undefined);

  useEffect(() => {
    let before = call.getSnapshot().media;
    return call.subscribe(() => {
      const { media } = call.getSnapshot();
      const next = mediaNews(errors, meeting, before, media);
      before = media;
      if (next && (next.notice === undefined || isSwitchedOn(noticeSwitch(next.notice)))) setNews(next);
    });
  }, [call, errors, meeting]);

  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => setNews(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [news]);

  if (!news) return null;
  const { notice } = news;
  const forGood = (name: NoticeName) => {
    switchTo(noticeSwitch(name), false);
    close();
  };
  return (
    <Toast words={news.words} onDismiss={close}>
      {notice === undefined ? null : <NeverAgain onPress={() => forGood(notice)} />}
    </Toast>
  );
}
