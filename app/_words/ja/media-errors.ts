/** Why there is no camera, microphone or screen, and what to do about it in this browser, on this system: in Japanese. */
import type { Words } from '../catalogues.ts';
import type { Again, MediaErrorWords, MediaTrouble, Missing, Place } from '../media-error-words.ts';

interface Thing {
  readonly noun: string;
  /** How a person tries it once more, without "please": where the device was just named, and where it was not. */
  readonly again: string;
  readonly tryIt: string;
}

const NOUN: Record<Missing, string> = { microphone: 'マイク', camera: 'カメラ', both: 'カメラとマイク', screen: '画面共有' };

function thingOf(missing: Missing, again: Again): Thing {
  const noun = NOUN[missing];
  if (again === 'check') return { noun, again: 'もう一度確認して', tryIt: 'もう一度確認して' };
  if (missing === 'screen') return { noun, again: 'ここでもう一度共有して', tryIt: 'ここでもう一度共有して' };
  return { noun, again: 'ここでオンにして', tryIt: `ここで${noun}をオンにして` };
}

/** Where the browser keeps what this site may do: the first half of a sentence. */
const ALLOW_SITE: Record<Place['site'], (noun: string) => string> = {
  chrome: (noun) => `アドレスバーの左端のアイコンをクリックして${noun}を許可し`,
  edge: (noun) => `アドレスバーの左端の鍵アイコンをクリックして${noun}を許可し`,
  firefox: (noun) => `アドレスバーの斜線の付いたアイコンをクリックして${noun}のブロックを解除し`,
  safari: (noun) => `メニューバーの「Safari」＞「このWebサイトでの設定…」で${noun}を許可し`,
  other: (noun) => `ブラウザの設定でこのサイトに${noun}を許可し`,
  android: (noun) => `アドレスの横のアイコンをタップし、「権限」で${noun}を許可して`,
  'android-firefox': (noun) => `アドレスの横の鍵アイコンをタップして${noun}を許可し`,
  ios: (noun) => `「設定」＞「アプリ」でお使いのブラウザを選んで${noun}をオンにし`,
  'ios-safari': (noun) => `アドレスバーの左端のボタンをタップし、「Webサイトの設定」で${noun}を許可して`,
};

/** Where the system keeps what the browser may do: the first half of a sentence. */
const ALLOW_BROWSER: Record<Place['system'], (noun: string) => string> = {
  windows: (noun) => `「設定」＞「プライバシーとセキュリティ」でデスクトップアプリに${noun}へのアクセスを許可し`,
  macos: (noun) => `「システム設定」＞「プライバシーとセキュリティ」でブラウザに${noun}を許可し、ブラウザを再起動して`,
  linux: (noun) => `システムのプライバシー設定でブラウザに${noun}を許可し、ブラウザを再起動して`,
  other: (noun) => `システムのプライバシー設定でブラウザに${noun}を許可し、ブラウザを再起動して`,
  android: (noun) => `「設定」＞「アプリ」でお使いのブラウザを選び、「権限」で${noun}を許可して`,
  ios: (noun) => `「設定」＞「アプリ」でお使いのブラウザを選んで${noun}を許可し`,
  'ios-safari': (noun) => `「設定」＞「アプリ」＞「Safari」で${noun}を許可し`,
};

const WORDS: Record<MediaTrouble, (thing: Thing, place: Place) => MediaErrorWords> = {
  denied: ({ noun, again }, { site }) => ({ what: `このサイトには${noun}が許可されていません。`, todo: `${ALLOW_SITE[site](noun)}、${again}ください。` }),
  dismissed: ({ noun, tryIt }) => ({ what: `${noun}がまだ許可されていません。`, todo: `${tryIt}、ブラウザに許可を求められたら「許可」を選んでください。` }),
  'system-denied': ({ noun, tryIt }, { system }) => ({
    what: `システムの設定により、このブラウザでは${noun}を使えません。`,
    todo: `${ALLOW_BROWSER[system](noun)}、${tryIt}ください。`,
  }),
  'in-use': ({ noun, tryIt }, { phone }) =>
    phone
      ? { what: `別のアプリまたは通話が${noun}を使用中です。`, todo: `通話を終了するか別のアプリを閉じてから、${tryIt}ください。` }
      : { what: `別のプログラムが${noun}を使用中です。`, todo: `そのプログラムを閉じるか別のデバイスを選んでから、${tryIt}ください。` },
  'no-device': ({ noun, again, tryIt }, { phone, hidden }) => ({
    what: `${noun}が見つかりません。`,
    todo: phone
      ? `ブラウザを再起動してから、${tryIt}ください。`
      : `${noun}を接続してから、${again}ください。${hidden ? `接続済みの場合は、「システム設定」＞「プライバシーとセキュリティ」でFirefoxに${noun}を許可してください。` : ''}`,
  }),
  unsuited: ({ noun, tryIt }) => ({ what: `この${noun}は会議の要件を満たしていません。`, todo: `別のデバイスを選ぶか接続してから、${tryIt}ください。` }),
  'not-started': ({ noun, tryIt }, { phone }) => ({
    what: `${noun}が時間内に起動しませんでした。`,
    todo: `少し待ってから、${tryIt}ください。${phone ? '' : '起動しない場合は、接続し直してください。'}`,
  }),
  'still-starting': ({ noun }, { phone }) => ({
    what: `${noun}を起動しています。`,
    todo: `もう少しお待ちください。起動しない場合は、${noun}を使用している可能性のあるほかの${phone ? 'アプリを閉じてください' : 'プログラムを閉じるか、接続し直してください'}。`,
  }),
  insecure: ({ noun }) => ({ what: `${noun}は安全な接続でのみ使えます。`, todo: 'httpsで始まるアドレスでこのページを開いてください。' }),
  unsupported: ({ noun }, { site }) => ({
    what: `このブラウザでは、ここで${noun}を使えません。`,
    todo: site === 'ios' ? '最新版のSafariをお使いください。' : '最新版のChrome、Edge、Firefox、Safariをお使いください。',
  }),
};

export const media: Words['media'] = {
  error: (missing, trouble, place, again) => WORDS[trouble](thingOf(missing, again), place),
  listenOnly: 'このままでも、視聴のみで参加できます。',
};
