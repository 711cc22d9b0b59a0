/** The chat: everything that was written, and a field to write more. */
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Store } from '#call/store';
import type { ChatEntry } from '#protocol/chat';
import { timeFormat } from '../../../../_words/times.ts';
import { useLanguage, useWords } from '../../../../_words/use-words.tsx';
import { useCallState, useChat } from '../../_call/call-context.ts';
import { useKeptFrom } from '../hosting/use-kept-from.ts';
import { SidePanel } from '../side-panel.tsx';
import { participantsOf } from '../use-roster.ts';
import { ChatMessage } from './chat-message.tsx';
import { Composer, type Draft } from './composer.tsx';
import { FileDrop } from './file-drop.tsx';
import { useOfferFiles } from './use-offer-files.ts';

/** What somebody writes within this time after the last goes on with it; in milliseconds. */
const GOES_ON_WITHIN = 5 * 60_000;
/** So near to its end a list is at its end, in pixels. */
const NEAR = 40;

/** Whoever may not write offers no files, either. */
const refuse = () => undefined;

export interface ChatPanelProps {
  /** What is being written: kept while the panel is closed. */
  readonly draft: Store<Draft>;
  readonly onClose: () => void;
}

export function ChatPanel({ draft, onClose }: ChatPanelProps) {
  const { chat } = useWords('meeting');
  const { language } = useLanguage();
  const time = useMemo(() => timeFormat(language, { hour: '2-digit', minute: '2-digit' }), [language]);
  const { entries, own } = useChat();
  const others = useCallState(participantsOf);
  const { to } = useSyncExternalStore(draft.subscribe, draft.get, draft.get);
  const files = useOfferFiles(to?.id);
  const keptFrom = useKeptFrom('chat');
  const list = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);

  // Whoever reads further up is left there. A list grows with what is written, and with what files have to say.
  useLayoutEffect(() => {
    const [scrolled, content] = [list.current, list.current?.lastElementChild];
    if (!scrolled || !content) return;
    const observer = new ResizeObserver(() => atEnd.current && scrolled.scrollTo(0, scrolled.scrollHeight));
    observer.observe(content);
    return () => observer.disconnect();
  }, []);

  return (
    <SidePanel name={chat.heading} onClose={onClose}>
      <FileDrop to={to?.name} onFiles={keptFrom === undefined ? files.offer : refuse}>
        {/* The meeting's one live region tells what is new, so this one is silent. */}
        <div
          ref={list}
          role="log"
          aria-label={chat.messages}
          aria-live="off"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached with the keyboard
          tabIndex={0}
          onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
            atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
          }}
          className="min-h-0 flex-1 overflow-y-auto px-2 pb-3"
        >
          {entries.length === 0 ? <p className="px-2 text-sm text-muted">{chat.empty}</p> : null}
          <ul>
            {entries.map((entry, index) => (
              <ChatMessage
                key={`${entry.author} ${entry.instance} ${entry.to ?? ''} ${entry.number}`}
                entry={entry}
                own={own.has(entry.author)}
                reader={others.find(({ id }) => id === entry.to)?.name}
                goesOn={goesOn(entries[index - 1], entry)}
                time={time}
              />
            ))}
          </ul>
        </div>
        {keptFrom === undefined ? <Composer draft={draft} files={files} /> : <p className="border-t border-line p-4 text-sm text-muted">{keptFrom}</p>}
      </FileDrop>
    </SidePanel>
  );
}

function goesOn(before: ChatEntry | undefined, { author, to, at }: ChatEntry): boolean {
  return before?.author === author && before.to === to && Math.abs(at - before.at) < GOES_ON_WITHIN;
}
