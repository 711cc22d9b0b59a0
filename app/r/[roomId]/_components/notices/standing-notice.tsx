/** A notice of something that goes on: shown until it ends, or until it is put away for as long as it goes on, or for good. */
import { useState } from 'react';
import { type NoticeName, noticeSwitch } from '../../../../_remembered/notices.ts';
import { useRememberedSwitch } from '../use-remembered-switch.ts';
import { NeverAgain } from './never-again.tsx';
import { Toast } from './toast.tsx';

export interface StandingNoticeProps {
  readonly notice: NoticeName;
  /** Whether it goes on. */
  readonly on: boolean;
  readonly words: string;
}

export function StandingNotice({ notice, on, words }: StandingNoticeProps) {
  const [dismissed, setDismissed] = useState(false);
  const [wanted, setWanted] = useRememberedSwitch(noticeSwitch(notice));
  if (!on && dismissed) setDismissed(false);

  if (!on || !wanted || dismissed) return null;
  return (
    <Toast words={words} onDismiss={() => setDismissed(true)}>
      <NeverAgain onPress={() => setWanted(false)} />
    </Toast>
  );
}
