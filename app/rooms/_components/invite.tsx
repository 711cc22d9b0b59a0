/** An invitation to a meeting: its text, and every way to send it. */
import { Mail, Share2 } from 'lucide-react';
import { useState } from 'react';
import { fetched } from '../../_components/fetched.tsx';
import { roomSetup } from '../../_rooms-api/my-rooms.ts';
import { Button, buttonClass } from '../../_ui/button.tsx';
import { CopyButtons } from '../../_ui/copy-buttons.tsx';
import { Notice } from '../../_ui/notice.tsx';
import { localeOf } from '../../_words/times.ts';
import { useLanguage, useWords } from '../../_words/use-words.tsx';
import { invitationText, mailTo } from '../_invite/invitation-text.ts';
import { when } from '../_times/when.ts';
import { AboutRoom } from './about-room.tsx';
import { DownloadCalendar } from './download-calendar.tsx';
import type { RoomDialogProps } from './room-dialogs.tsx';
import { useLoaded } from './use-loaded.ts';

const QrPicture = fetched(() => import('../../_ui/qr-picture.tsx'));

export function Invite({ mine, passcode }: RoomDialogProps) {
  const { invitation, rooms } = useWords('rooms');
  const locale = localeOf(useLanguage().language);
  const { room } = mine;
  const { outcome } = useLoaded(roomSetup, room.id);
  const [notShared, setNotShared] = useState(false);
  const hasPasscode = outcome?.ok === true && outcome.value.settings.passcode;

  const link = `${location.origin}/r/${room.id}`;
  const text = invitationText(invitation, { name: room.name, when: when(rooms.when, locale, room, 'long'), link, passcode });
  const subject = invitation.subject(room.name === '' ? invitation.meeting : room.name);
  const share = () => {
    setNotShared(false);
    // A person who closes the sheet again is no failure (Web Share, section 2.1.1).
    navigator.share({ title: subject, text }).catch((reason: unknown) => setNotShared(!(reason instanceof DOMException && reason.name === 'AbortError')));
  };

  return (
    <>
      <AboutRoom room={room} />
      <div className="grid gap-6 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="flex min-w-0 flex-col gap-4">
          {/* Each of its lines has a direction of its own (Unicode UAX 9, section 4.3). */}
          <div role="group" aria-label={invitation.text} className="rounded-xl border border-line bg-surface p-3 text-start text-sm wrap-anywhere whitespace-pre-wrap select-all [unicode-bidi:plaintext]">
            {text}
          </div>
          {hasPasscode ? <Notice tone="info">{passcode === undefined ? invitation.passcodeHidden : invitation.passcodeOnce}</Notice> : null}
          <div className="flex flex-wrap items-center gap-3">
            <CopyButtons
              copies={[
                { label: invitation.copy, text: () => text },
                { label: invitation.copyLink, text: () => link },
              ]}
              disabled={false}
              words={rooms}
            />
            {'share' in navigator ? (
              <Button onClick={share}>
                <Share2 aria-hidden="true" className="size-4" />
                {invitation.share}
              </Button>
            ) : null}
            <a href={mailTo(subject, text)} className={buttonClass('plain')}>
              <Mail aria-hidden="true" className="size-4" />
              {invitation.mail}
            </a>
            <DownloadCalendar mine={mine} link={link} description={invitationText(invitation, { name: '', when: undefined, link })} />
          </div>
          {notShared ? <p role="alert">{invitation.notShared}</p> : null}
        </div>
        <QrPicture text={link} label={invitation.qrCode(link)} />
      </div>
    </>
  );
}
