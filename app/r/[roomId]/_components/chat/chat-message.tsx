/** One message of the chat: who wrote it, when, to whom, and the text as text; or the file that it offers. */
import { memo } from 'react';
import type { ChatEntry } from '#protocol/chat';
import { fetched } from '../../../../_components/fetched.tsx';
import { classNames } from '../../../../_ui/class-names.ts';
import { WithNames } from '../../../../_ui/with-names.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { ChatText } from './chat-text.tsx';

const FileEntry = fetched(() => import('./file-entry.tsx'));

export interface ChatMessageProps {
  readonly entry: ChatEntry;
  readonly own: boolean;
  /** The reader's name, of what this person wrote to one alone. */
  readonly reader: string | undefined;
  /** It goes on with what the same person wrote just before: the name is not said again. */
  readonly goesOn: boolean;
  /** How it is told when it was written. */
  readonly time: Intl.DateTimeFormat;
}

export const ChatMessage = memo(function ChatMessage({ entry, own, reader, goesOn, time }: ChatMessageProps) {
  const { chat } = useWords('meeting');
  const { name, at, to, text, file } = entry;
  return (
    <li className={classNames('px-2', goesOn ? 'mt-1' : 'mt-4 first:mt-0')}>
      <p className={classNames('flex items-baseline gap-2 text-xs text-muted', goesOn && 'sr-only')}>
        <bdi className="one-line text-sm font-semibold text-ink">{own ? chat.you : name}</bdi>
        <time dateTime={new Date(at).toISOString()} className="shrink-0">
          {time.format(at)}
        </time>
      </p>
      {to === undefined ? null : (
        <p className="text-xs font-medium text-amber-200">
          {own ? <WithNames names={reader === undefined ? [] : [reader]} say={([name]) => chat.privately(name)} /> : chat.privatelyToYou}
        </p>
      )}
      {file ? <FileEntry entry={entry} own={own} /> : <ChatText text={text} />}
    </li>
  );
});
