import { expect, test } from 'vitest';
import { type Download, downloadKey, type FilesView, NO_FILES, type Serving } from '#call/files/files-view';
import type { ChatEntry } from '#protocol/chat';
import { fileNews } from './file-news.ts';

const entry: ChatEntry = { author: 'p_ana', instance: 1, number: 1, clock: 1, at: 0, name: 'Ana', text: 'a\u202e.txt', file: { id: '0'.repeat(32), size: 10 } };
const downloads = (download: Download): FilesView => ({ ...NO_FILES, downloads: new Map([[downloadKey(entry), download]]) });
const servings = (serving: Serving): FilesView => ({ ...NO_FILES, offers: new Map([[entry.file!.id, { size: 10, withdrawn: false, servings: new Map([['p_ben', serving]]) }]]) });

test('the beginning and the end of a download are told, and nothing between', () => {
  const course: readonly Download[] = [
    { state: 'queued' },
    { state: 'running', received: 0, rate: 0 },
    { state: 'running', received: 5, rate: 5 },
    { state: 'waiting', received: 5 },
    { state: 'done', again: true },
  ];
  const views = course.map(downloads);
  expect(views.flatMap((view, index) => fileNews(views[index - 1] ?? NO_FILES, view, [entry]))).toEqual([
    { what: 'started', name: 'a.txt' },
    { what: 'done', name: 'a.txt' },
  ]);
  expect(fileNews(NO_FILES, downloads({ state: 'failed', error: 'gone' }), [entry])).toEqual([{ what: 'failed', name: 'a.txt' }]);
});

test('whoever offers a file hears who begins to download it, and who has it', () => {
  const views = [servings({ state: 'sending', sent: 1 }), servings({ state: 'sending', sent: 9 }), servings({ state: 'complete' })];
  expect(views.flatMap((view, index) => fileNews(views[index - 1] ?? NO_FILES, view, [entry]))).toEqual([
    { what: 'sending', name: 'a.txt', to: 'p_ben' },
    { what: 'complete', name: 'a.txt', to: 'p_ben' },
  ]);
});
