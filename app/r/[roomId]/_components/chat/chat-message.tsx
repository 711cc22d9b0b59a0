/** One message of the chat: who wrote it, when, to whom, and the text as text. */
import { memo } from 'react';
import type { ChatEntry } from '#protocol/chat';
import { classNames } from '../../../../_ui/class-names.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { webLinks } from './web-links.ts';

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

export interface ChatMessageProps {
  readonly entry: ChatEntry;
  readonly own: boolean;
  /** The reader's name, of what this person wrote to one alone. */
  readonly reader: string | undefined;
  /** It goes on with what the same person wrote just before: the name is not said again. */
  readonly goesOn: boolean;
}

export const ChatMessage = memo(function ChatMessage({ entry: { name, at, to, text }, own, reader, goesOn }: ChatMessageProps) {
  const { chat } = useWords('meeting');
  return (
    <li className={classNames('px-2', goesOn ? 'mt-1' : 'mt-4 first:mt-0')}>
      <p className={classNames('flex items-baseline gap-2 text-xs text-muted', goesOn && 'sr-only')}>
        <bdi className="truncate text-sm font-semibold text-ink">{own ? chat.you : name}</bdi>
        <time dateTime={new Date(at).toISOString()} className="shrink-0">
          {time.format(at)}
        </time>
      </p>
      {to === undefined ? null : <p className="text-xs font-medium text-amber-200">{own ? chat.privately(reader) : chat.privatelyToYou}</p>}
      <p dir="auto" className="text-sm leading-relaxed break-words whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:isolate]">
        {webLinks(text).map((part, index) =>
          part.href === undefined ? (
            part.text
          ) : (
            // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no name but their place
            <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow ugc" className="text-blue-300 underline">
              {part.text}
            </a>
          ),
        )}
      </p>
    </li>
  );
});
