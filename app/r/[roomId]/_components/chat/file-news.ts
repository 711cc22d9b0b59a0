/** What is new of files since it was last told: beginnings and ends, not the way between. Pure. */
import { type Download, downloadKey, type FilesView } from '#call/files/files-view';
import type { ChatEntry } from '#protocol/chat';
import { cleanFileName } from '#protocol/file-name';
import type { FileEvent } from '../../../../_words/news.ts';

export function fileNews(before: FilesView, now: FilesView, entries: readonly ChatEntry[]): readonly FileEvent[] {
  if (before === now) return [];
  return entries.flatMap((entry) => {
    const { text, file } = entry;
    if (!file) return [];
    const name = cleanFileName(text);
    const key = downloadKey(entry);
    const what = stageOf(now.downloads.get(key));
    const download = what && what !== stageOf(before.downloads.get(key)) ? [{ what, name }] : [];
    const servings = [...(now.offers.get(file.id)?.servings ?? [])]
      .filter(([to, { state }]) => state !== before.offers.get(file.id)?.servings.get(to)?.state)
      .map(([to, { state }]) => ({ what: state, name, to }));
    return [...download, ...servings];
  });
}

/** Whether it waits or goes is not worth a word. */
function stageOf(download: Download | undefined): 'started' | 'done' | 'failed' | 'canceled' | undefined {
  switch (download?.state) {
    case undefined:
    case 'queued':
      return undefined;
    case 'running':
    case 'waiting':
      return 'started';
    case 'done':
    case 'failed':
    case 'canceled':
      return download.state;
    default:
      return download satisfies never;
  }
}
