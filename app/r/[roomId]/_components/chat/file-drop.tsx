/** Where files can be dropped. Beside it a drop does nothing: the browser would show the file in the place of the meeting. */
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../../../../_words/use-words.tsx';

export interface FileDropProps {
  /** To whom they are offered; to everyone without it. */
  readonly to: string | undefined;
  readonly onFiles: (files: Iterable<File>) => void;
  readonly children: ReactNode;
}

const hasFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false;

export function FileDrop({ to, onFiles, children }: FileDropProps) {
  const { files } = useWords('meeting');
  const [over, setOver] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    for (const type of ['dragover', 'drop'] as const) {
      window.addEventListener(type, (event) => hasFiles(event.dataTransfer) && event.preventDefault(), { signal: stop.signal });
    }
    return () => stop.abort();
  }, []);

  const onDrag = (event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- for those who can drag; the button does the same
    <div
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={({ dataTransfer }) => {
        setOver(false);
        onFiles(dataTransfer.files);
      }}
      className="relative flex min-h-0 flex-1 flex-col"
    >
      {children}
      {over ? (
        <p className="pointer-events-none absolute inset-2 z-10 grid place-items-center rounded-xl border-2 border-dashed border-focus bg-surface p-4 text-center font-medium [overflow-wrap:anywhere]">
          {to === undefined ? files.dropForAll : files.dropFor(to)}
        </p>
      ) : null}
    </div>
  );
}
