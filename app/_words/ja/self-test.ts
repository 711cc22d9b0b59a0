/** The words of the self test in the lobby, in Japanese. */
import type { Words } from '../catalogues.ts';

export const selfTest: Words['selfTest'] = {
  local: '録画はこのページ内にのみ保持され、どこにも送信されません。閉じると消えます。',
  waiting: 'マイクとカメラの準備を待っています。',
  recording: '録画中です。何か話してください。',
  recordingPicture: '録画中です。マイクはオフです。',
  secondsLeft: (seconds) => `残り${seconds}秒`,
  yourself: '録画した内容',
  states: {
    playing: '再生中です。ほかの人にはこのように見え、聞こえます。',
    played: '再生が終わりました。',
    'not-played': '再生できませんでした。「もう一度再生」を押すか、先に別のスピーカーを選んでください。',
  },
  verdicts: {
    heard: { what: '声を確認できました。', todo: '今、自分の声が聞こえない場合は、別のスピーカーを選んでください。' },
    faint: {
      what: '声が小さすぎます。',
      todo: '大きな声で話すか、マイクに近づくか、別のマイクを選ぶか、システムのサウンド設定で入力音量を上げてから、録画し直してください。',
    },
    silent: {
      what: 'マイクの音声が検出されませんでした。',
      todo: 'ヘッドセットやキーボードのミュートスイッチを確認するか、別のマイクを選ぶか、システムのサウンド設定で入力音量を上げてから、録画し直してください。',
    },
    unknown: { what: '自分の声は聞こえましたか？', todo: '聞こえない場合は、別のマイクまたはスピーカーを選んで、録画し直してください。' },
    'microphone-off': { what: 'マイクはオフです。', todo: '自分の声を聞くには、これを閉じてマイクをオンにし、録画し直してください。' },
  },
  impossible: {
    unsupported: 'このブラウザでは録画できません。話しながらマイクの音量を確認し、「スピーカーをテスト」を押してください。',
    'nothing-on': '録画するものがありません。先にマイクまたはカメラをオンにしてください。',
    failed: '録画が中断されました。録画し直すか、先に別のデバイスを選んでください。',
  },
  playAgain: 'もう一度再生',
  again: '録画し直す',
};
