/** The words for whoever cannot share their screen, in Japanese: as many as there are systems. */
import type { Words } from '../catalogues.ts';
import type { System } from '../../_ui/platform.ts';

const PORTAL =
  'デスクトップ環境のウインドウが開いたら、共有するものを選んでください。開かない場合は、xdg-desktop-portalとお使いのデスクトップ用のバックエンド、PipeWireをインストールし、ログインし直してください。';

const WHERE_TO_ALLOW: Record<System, string> = {
  macos:
    '「システム設定」＞「プライバシーとセキュリティ」＞「画面収録とシステムオーディオ録音」でこのブラウザをオンにし、ブラウザを終了して開き直してください。このブラウザのタブの共有には、この設定は必要ありません。',
  windows: '「設定」＞「プライバシーとセキュリティ」＞「スクリーンショットと画面録画」で許可してください。組織が管理するコンピュータの場合は、管理者に問い合わせてください。',
  linux: PORTAL,
  android: 'システムに許可を求められたら許可し、もう一度共有してください。',
  ios: 'システムに許可を求められたら許可し、もう一度共有してください。',
  other: 'システムのプライバシー設定でブラウザに画面の録画を許可し、ブラウザを再起動してください。',
};

export const screenErrors: Words['screenErrors']['screenErrors'] = {
  refused: {
    what: 'ブラウザがこのサイトの画面共有を許可していません。',
    todo: 'ブラウザのサイト設定で許可してから、もう一度共有してください。組織が管理するコンピュータの場合は、管理者に問い合わせてください。',
  },
  refusedBySystem: (system) => ({ what: 'システムの設定により、このブラウザでは画面を共有できません。', todo: WHERE_TO_ALLOW[system] }),
  notStarted: (system) => ({
    what: 'システムから画面の映像を取得できませんでした。',
    todo: system === 'linux' ? PORTAL : '別のウインドウ、タブ、または画面を選んで、もう一度共有してください。',
  }),
  impossible: { what: 'このブラウザでは、ここで画面を共有できません。', todo: 'パソコンで最新版のChrome、Edge、Firefox、Safariをお使いください。' },
};
