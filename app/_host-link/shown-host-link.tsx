/** A link that makes another device a host: until when, to scan, to read, to copy. */
import type { HostLink } from '#protocol/rooms-api';
import { fetched } from '../_components/fetched.tsx';
import { CopyButtons, type CopyButtonsProps } from '../_ui/copy-buttons.tsx';
import { timeFormat } from '../_words/times.ts';
import { useLanguage } from '../_words/use-words.tsx';

const QrPicture = fetched(() => import('../_ui/qr-picture.tsx'));

export interface ShownHostLinkProps {
  readonly link: HostLink;
  readonly until: (time: string) => string;
  readonly qrCode: string;
  readonly copy: string;
  readonly words: CopyButtonsProps['words'];
}

export function ShownHostLink({ link: { url, expiresAt }, until, qrCode, copy, words }: ShownHostLinkProps) {
  const { language } = useLanguage();
  const time = timeFormat(language, { timeStyle: 'short' }).format(expiresAt);
  return (
    <div className="flex w-full flex-col items-center gap-3">
      <p role="status" className="text-sm text-muted">
        {until(time)}
      </p>
      <QrPicture text={url} label={qrCode} />
      <p className="w-full text-center text-sm break-all text-muted select-all">{url}</p>
      <CopyButtons key={url} copies={[{ label: copy, text: () => url }]} disabled={false} words={words} />
    </div>
  );
}
