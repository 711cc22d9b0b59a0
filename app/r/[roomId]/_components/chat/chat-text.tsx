/** What somebody wrote: as text, with its addresses to be followed. */
import { webLinks } from './web-links.ts';

export function ChatText({ text }: { readonly text: string }) {
  return (
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
  );
}
