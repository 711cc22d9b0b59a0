/** The meeting's link as a QR code, for a phone that is held up to this screen. What draws it is fetched when it is first shown. */
import { QrCode } from 'lucide-react';
import { useState } from 'react';
import { fetched } from '../../../../_components/fetched.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useMeetingLink } from '../use-meeting-link.ts';

const QrPicture = fetched(() => import('../../../../_ui/qr-picture.tsx'));

export function ShowQrCode() {
  const { meeting } = useWords('meeting');
  const link = useMeetingLink();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton label={meeting.showQrCode} icon={<QrCode aria-hidden="true" />} onClick={() => setOpen(true)} />
      <Dialog open={open} heading={meeting.qrCodeHeading} onClose={() => setOpen(false)} closeLabel={meeting.close}>
        <QrPicture text={link} label={meeting.qrCodeOf(link)} />
        <p className="text-center text-sm break-all text-muted select-all">{link}</p>
      </Dialog>
    </>
  );
}
