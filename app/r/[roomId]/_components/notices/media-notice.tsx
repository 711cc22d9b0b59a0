/** What just happened to one's own devices in the meeting: one was unplugged and replaced, or one does not work. Goes by itself. */
import { useEffect, useState } from 'react';
import { fetchedQuietly } from '../../../../_components/fetched.tsx';
import { noticeSwitch } from '../../../../_remembered/notices.ts';
import { isSwitchedOn, switchTo } from '../../../../_remembered/switches.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall } from '../../_call/call-context.ts';
import { type MediaNews, mediaNews } from '../media-news.ts';
import { NeverAgain } from './never-again.tsx';
import { Toast } from './toast.tsx';

// Its words are as many as there are browsers and systems.
const DeviceFailure = fetchedQuietly(() => import('./device-failure.tsx'), 'media');

/** Long enough to read two sentences, in milliseconds. */
const SHOWN = 12_000;
/** Puts away for good that a device took another's place. What does not work is always told. */
const SWITCHED = noticeSwitch('switched');

export function MediaNotice() {
  const { meeting } = useWords('meeting');
  const call = useCall();
  const [news, setNews] = useState<MediaNews>();
  const close = () => setNews(undefined);

  useEffect(() => {
    let before = call.getSnapshot().media;
    return call.subscribe(() => {
      const { media } = call.getSnapshot();
      const next = mediaNews(before, media);
      before = media;
      if (next && (next.kind !== 'switched' || isSwitchedOn(SWITCHED))) setNews(next);
    });
  }, [call]);

  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => setNews(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [news]);

  switch (news?.kind) {
    case undefined:
      return null;
    case 'failed':
      return <DeviceFailure source={news.source} error={news.error} onDismiss={close} />;
    case 'paused':
      return <Toast words={meeting.paused[news.source]} onDismiss={close} />;
    case 'switched':
      return (
        <Toast words={meeting.switchedTo(news.source, news.to)} onDismiss={close}>
          <NeverAgain
            onPress={() => {
              switchTo(SWITCHED, false);
              close();
            }}
          />
        </Toast>
      );
    default:
      return news satisfies never;
  }
}
