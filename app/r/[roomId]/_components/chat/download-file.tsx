/** A file of somebody else: to download, on its way, or here. */
import type { ChatEntry } from '#protocol/chat';
import { Progress } from '../../../../_ui/progress.tsx';
import { fileProgress } from '../../../../_words/file-words.ts';
import { useLanguage, useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState, useDownload } from '../../_call/call-context.ts';
import { participantsOf } from '../use-roster.ts';
import { FileAction } from './file-action.tsx';

export function DownloadFile({ entry, name }: { readonly entry: ChatEntry; readonly name: string }) {
  const { files } = useWords('meeting');
  const { language } = useLanguage();
  const call = useCall();
  const download = useDownload(entry);
  const senderHere = useCallState((snapshot) => participantsOf(snapshot).some(({ id }) => id === entry.author));
  const going = download?.state === 'queued' || download?.state === 'running' || download?.state === 'waiting';
  const size = entry.file?.size ?? 0;
  const { name: from } = entry;

  const state = () => {
    switch (download?.state) {
      case 'queued':
        return files.queued;
      case 'running':
        return fileProgress(files, language, { ...download, size });
      case 'waiting':
        return senderHere ? files.waiting(from) : files.senderGone(from);
      case 'done':
        return files.done(from);
      case 'failed':
        return senderHere ? files.errors[download.error] : files.senderGone(from);
      case 'canceled':
      case undefined:
        if (!senderHere) return files.senderGone(from);
        return download ? files.canceled : '';
      default:
        return download satisfies never;
    }
  };
  const action = () => {
    if (going) return <FileAction short={files.cancelShort} label={files.cancel(name)} onPress={() => call.files.cancel(entry)} />;
    if (download?.state === 'done') return download.again ? <FileAction short={files.saveShort} label={files.save(name)} onPress={() => call.files.save(entry)} /> : null;
    return senderHere ? <FileAction short={files.downloadShort} label={files.download(name)} onPress={() => void call.files.download(entry)} /> : null;
  };
  return (
    <>
      {going && download.state !== 'queued' ? (
        <Progress label={files.downloading(name)} max={size || 1} value={download.received} />
      ) : null}
      <p className="text-xs text-muted tabular-nums empty:hidden [overflow-wrap:anywhere]">{state()}</p>
      {action()}
    </>
  );
}
