/** Offers files, one after the other, and tells why one was not. */
import { useCallback, useState } from 'react';
import { cleanFileName } from '#protocol/file-name';
import type { ParticipantId } from '#protocol/participant';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall } from '../../_call/call-context.ts';

export interface OfferFiles {
  readonly offer: (files: Iterable<File>) => void;
  /** Why the last one was not offered; undefined where it was. */
  readonly problem: string | undefined;
}

/** @param to to whom alone; to everyone without it */
export function useOfferFiles(to: ParticipantId | undefined): OfferFiles {
  const { files } = useWords('meeting');
  const call = useCall();
  const [problem, setProblem] = useState<string>();
  const offer = useCallback(
    async (chosen: readonly File[]) => {
      setProblem(undefined);
      for (const file of chosen) {
        const refused = await call.files.offer(file, to);
        if (refused) setProblem(files.notOffered[refused](cleanFileName(file.name)));
      }
    },
    [call, to, files],
  );
  return { offer: (chosen) => void offer([...chosen]), problem };
}
