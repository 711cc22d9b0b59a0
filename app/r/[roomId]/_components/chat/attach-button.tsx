/** Opens the browser's own choice of files. */
import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

export function AttachButton({ disabled, onFiles }: { readonly disabled: boolean; readonly onFiles: (files: Iterable<File>) => void }) {
  const { files } = useWords('meeting');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton label={files.attach} icon={<Paperclip aria-hidden="true" className="size-5" />} disabled={disabled} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={files.attach}
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files ?? []);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
