/** What each finding of the check means, and what to do about it where it is bad: in Japanese. */
import type { Words } from '../catalogues.ts';

const TELL = 'このサーバーの管理者に連絡してください。';
const OTHER_NETWORK = '可能であれば、スマートフォンのテザリングなど、別のネットワークをお試しください。';
const NEEDS_RELAY = `${TELL}TURNサーバーがあれば、どのネットワークでも通話できます。`;
const DEVICE = { microphone: 'マイク', camera: 'カメラ' } as const;

export const findings: Words['check']['findings'] = {
  rows: {
    browser: 'ブラウザ',
    microphone: 'マイク',
    camera: 'カメラ',
    socket: '会議サーバー',
    servers: '中継とSTUN',
    stun: 'あなたのアドレス',
    nat: 'ネットワークの種類',
    turn: (transport) => `中継（${transport}）`,
    loopback: '中継を通る通話',
  },
  browser: {
    supported: { state: '正常', what: '会議に必要な機能がすべてそろっています。' },
    insecure: {
      state: '保護されていない通信',
      what: 'このページはhttpsで開かれていないため、ブラウザでマイクとカメラを使えません。',
      todo: 'httpsで始まるアドレスで開いてください。',
    },
    unsupported: { state: '古いバージョン', what: '映像と音声を送るためのWebRTCに対応していません。', todo: '最新版のChrome、Edge、Firefox、Safariをお使いください。' },
  },
  device: {
    works: (source, label) => ({ state: '正常', what: `${label === '' ? DEVICE[source] : label}を使えます。` }),
    failed: '使えません',
    unanswered: (source) => ({
      state: '未確認',
      what: `${DEVICE[source]}の使用がまだ許可されていません。ブラウザが許可を求めている可能性があります。`,
      todo: '許可を求められたら「許可」を選び、もう一度確認してください。',
    }),
  },
  socket: {
    unreachable: (waited) => ({ state: '接続できません', what: `${seconds(waited)}以内に応答がありませんでした。`, todo: 'インターネット接続を確認して、もう一度確認してください。' }),
    websocket: (roundTrip) => ({ state: '接続済み', what: `WebSocketで接続しています。${trip(roundTrip)}` }),
    polling: (roundTrip) => ({
      state: '接続済み（低速）',
      what: `途中でWebSocketがブロックされているため、ロングポーリングで接続しています。${trip(roundTrip)}`,
      todo: '会議は利用できます。遅く感じる場合は、VPNやプロキシを使わずに試すか、WebSocketを許可するようネットワークの管理者に依頼してください。',
    }),
  },
  servers: {
    relay: { state: '取得済み', what: '通話はブラウザ間で直接、またはこのサーバーの中継を通ります。' },
    relayOnly: { state: '取得済み', what: 'このサーバーの通話はすべて中継を通ります。' },
    onlyStun: { state: '中継なし', what: 'このサーバーには中継がありません。ネットワークが2人の直接の経路をブロックしていると、接続できません。', todo: NEEDS_RELAY },
    nothing: { state: '中継なし', what: 'このサーバーには中継もSTUNもありません。同じネットワーク内でのみ通話できます。', todo: NEEDS_RELAY },
    'no-room': {
      state: '未確認',
      what: 'ネットワークを越えた通話を助けるサーバーの情報は、会議に参加できる人にだけ提供されます。',
      todo: 'あわせて確認するには、下に会議のリンクを貼り付けてください。',
    },
    full: { state: '未確認', what: 'この会議は満員のため、情報を取得できませんでした。', todo: '別の会議で確認するか、誰かが退出してからもう一度確認してください。' },
    refused: '取得できません',
    'not-asked': { state: '未確認', what: '情報を提供する会議サーバーに接続できませんでした。' },
  },
  stun: {
    mapped: (address, after) => ({ state: '取得済み', what: `ほかの人からは${address}として見えます（取得まで${after} ms）。` }),
    'not-translated': { state: '取得済み', what: 'ほかの人からは、このコンピュータのアドレスがそのまま見えます。アドレス変換はありません。' },
    'no-answer': (waited) => ({
      state: '応答なし',
      what: `STUNサーバーから${seconds(waited)}以内に応答がありませんでした。ネットワークがUDPをブロックしているか、サーバーが停止しています。`,
      todo: `${OTHER_NETWORK}そこでも失敗する場合は、このサーバーの管理者に連絡してください。`,
    }),
    'no-such-name': { state: '名前が見つかりません', what: 'STUNサーバーの名前を解決できません。', todo: TELL },
    'invalid-url': { state: '設定エラー', what: 'STUNサーバーのアドレスをブラウザが解釈できません。', todo: TELL },
  },
  nat: {
    none: { state: '開放', what: 'アドレス変換がないため、ほかの人と直接つながりやすい環境です。' },
    cone: { state: '良好', what: 'このネットワークはすべての宛先に同じポートを使うため（コーン型NAT）、ほとんどの人と直接つながります。' },
    symmetric: (relayed) => {
      const what = 'このネットワークは宛先ごとに異なるポートを使うため（対称型NAT）、制限の厳しいネットワークの人とは直接つながりません。';
      return relayed ? { state: '厳格', what: `${what}その場合、通話は中継を通ります。` } : { state: '厳格', what, todo: `中継があれば解決します。${OTHER_NETWORK}` };
    },
    unknown: (answered) => ({
      state: '不明',
      what: `判定には異なるホストにある2台のSTUNサーバーの応答が必要ですが、${answered === 0 ? 'どちらからも応答がありませんでした' : '1台しか応答しませんでした'}。`,
    }),
  },
  turn: {
    relays: (after) => ({ state: '正常', what: `中継から${after} msでアドレスを取得しました。` }),
    'no-answer': (waited, udp) => ({
      state: '応答なし',
      what: `中継から${seconds(waited)}以内に応答がありませんでした。ファイアウォールが通信を破棄しているか、ポートが間違っているか、中継が停止しています。`,
      todo: udp ? `TCPまたはTLSの中継が使える場合、通話はそちらを通ります。${TELL}` : TELL,
    }),
    refused: {
      state: '拒否',
      what: '中継サーバーの認証に失敗しました。シークレットが異なるか、認証情報の期限が切れているか、サーバー間の時刻がずれています。',
      todo: TELL,
    },
    quota: {
      state: '拒否',
      what: '1人あたりのアドレス数が中継の上限（クォータ）に達しています。',
      todo: `${TELL}メッシュ接続では、ほかの参加者と中継のアドレスの組み合わせごとに、1人につき1つのアドレスが必要です。`,
    },
    'no-ports': { state: '拒否', what: '中継に空いているポートがありません。', todo: `${TELL}ポートの範囲が狭すぎるか、中継が混み合っています。` },
    'no-such-name': { state: '名前が見つかりません', what: '中継サーバーの名前を解決できません。', todo: TELL },
    'not-connected': (tls) => ({
      state: '接続できません',
      what: tls
        ? 'TLSで接続できません。名前を解決できないか、ポートが閉じているか、証明書が無効か、別のサービスがそのポートを使っています。'
        : 'TCPで接続できません。名前を解決できないか、ポートが閉じています。',
      todo: TELL,
    }),
    unexplained: { state: '使えません', what: '中継からアドレスを取得できませんでした。このブラウザでは理由がわかりません。', todo: `ChromeまたはEdgeで確認すると、詳しい情報が得られます。${TELL}` },
    'invalid-url': { state: '設定エラー', what: '中継サーバーのアドレスをブラウザが解釈できません。', todo: TELL },
    error: (code) => ({ state: '拒否', what: `中継サーバーがエラー${code}を返しました。`, todo: TELL }),
  },
  loopback: {
    works: (roundTrip, bitsPerSecond, slow) => {
      const what = `中継との往復に${Math.round(roundTrip)} ms${bitsPerSecond === undefined ? '' : `、${megabits(bitsPerSecond)}`}。`;
      if (slow === undefined) return { state: '正常', what };
      return { state: '低速', what, todo: slow === 'far' ? '発言が重なりやすくなります。より近い中継があれば改善します。' : '音声が途切れる場合は、カメラをオフにしてください。' };
    },
    'no-path': (waited) => ({
      state: '転送できません',
      what: `中継からアドレスは取得できましたが、${seconds(waited)}以内に何も届きませんでした。中継が自身のアドレスを通信相手として拒否しているか、ファイアウォールがポートを閉じています。`,
      todo: TELL,
    }),
    'no-relay': { state: '未確認', what: 'アドレスを提供した中継がありません。' },
  },
};

function trip(roundTrip: number | undefined): string {
  return roundTrip === undefined ? '' : `メッセージの往復に${roundTrip} msかかります。`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)}秒`;
}

function megabits(bitsPerSecond: number): string {
  return `${(bitsPerSecond / 1_000_000).toFixed(1)} Mbit/s`;
}
