/** A file that somebody offers: its name as text, its size, and what can be done with it. Nothing of what is in it is ever shown. */
import { File as FileIcon } from 'lucide-react';
import type { ChatEntry } from '#protocol/chat';
import { cleanFileName } from '#protocol/file-name';
import { fileSize } from '../../../../_words/file-words.ts';
import { useLanguage } from '../../../../_words/use-words.tsx';
import { DownloadFile } from './download-file.tsx';
import { OfferedFile } from './offered-file.tsx';

export default function FileEntry({ entry, own }: { readonly entry: ChatEntry; readonly own: boolean }) {
  const { language } = useLanguage();
  const name = cleanFileName(entry.text);
  return (
    <div className="mt-1 flex flex-col gap-2 rounded-xl border border-line bg-raised p-3">
      <div className="flex items-start gap-2.5">
        <FileIcon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-muted" />
        <p className="min-w-0 text-sm">
          <bdi className="font-medium [overflow-wrap:anywhere] break-words">{name}</bdi>{' '}
          <span className="whitespace-nowrap text-muted">{fileSize(language, entry.file?.size ?? 0)}</span>
        </p>
      </div>
      {own ? <OfferedFile entry={entry} name={name} /> : <DownloadFile entry={entry} name={name} />}
    </div>
  );
}
