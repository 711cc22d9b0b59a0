/** Beside a person who is alone: the link to send to the others. It has the next person's place, however small: then it says less. */
import { useWords } from '../../../_words/use-words.tsx';
import { CopyLink } from './copy-link.tsx';
import { ShowQrCode } from './qr-code/show-qr-code.tsx';
import { useMeetingLink } from './use-meeting-link.ts';

export function Invitation() {
  const { meeting } = useWords('meeting');
  const link = useMeetingLink();
  return (
    <section
      aria-label={meeting.aloneHeading}
      className="@container-size grid size-full place-items-center-safe overflow-auto rounded-xl border border-dashed border-slate-600 bg-slate-900/60 p-3"
    >
      <div className="flex max-w-sm flex-col items-center gap-2 text-center @sm:gap-3">
        <h2 className="font-semibold @sm:text-lg [@container(max-height:11rem)]:sr-only">{meeting.aloneHeading}</h2>
        <p className="text-sm text-slate-300 @max-xs:hidden [@container(max-height:15rem)]:hidden">{meeting.alone}</p>
        <p className="max-w-full rounded-lg bg-slate-950/70 px-3 py-1.5 text-sm break-all text-slate-200 select-all [@container(max-height:15rem)]:hidden">{link}</p>
        <div className="flex flex-wrap items-center justify-center gap-2">
          <CopyLink look="primary" />
          <ShowQrCode />
        </div>
      </div>
    </section>
  );
}
