/** The words of what comes of many people, in Japanese. */
import type { Words } from '../catalogues.ts';
import { saving } from './saving.ts';

export const crowd: Words['crowd']['crowd'] = {
  startsMuted: '参加者が多いため、マイクをオフにして参加します。参加の前でも後でもオンにできます。',
  machine: `人数が多いため、この端末では全員の映像を処理しきれない可能性があります。カメラをオフにするか、設定で「${saving.audioOnly}」を選んでください。`,
  line: `人数が多いため、この回線では全員に映像を送りきれない可能性があります。カメラをオフにするか、設定で「${saving.audioOnly}」を選んでください。`,
};
