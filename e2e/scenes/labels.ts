/** What scenes press, in the words of the page. */
import { loadWords } from '../../app/_words/catalogues.ts';
import type { Language } from '../../app/_words/languages.ts';

export type Labels = Awaited<ReturnType<typeof labelsIn>>;

export async function labelsIn(language: Language) {
  const [page, { meeting, chat, layout }, { door }] = await Promise.all([loadWords('page', language), loadWords('meeting', language), loadWords('door', language)]);
  const { home, lobby, controls, settingsFrame, effects, fetching, endActions } = page;
  const { hosting } = await loadWords('hosting', language);
  const { rooms } = await loadWords('rooms', language);
  const { microphoneOff, microphoneOn, cameraOff, cameraOn } = controls;
  const { people, more, react, leave, details, endForEveryone, showQrCode } = meeting;
  return {
    newMeeting: home.newMeeting,
    goToMeeting: home.goToMeeting,
    yourName: lobby.yourName,
    join: lobby.join,
    recordTest: lobby.recordTest,
    settings: settingsFrame.heading,
    effects: effects.heading,
    reading: fetching.reading,
    showQrCode,
    askToJoin: lobby.askToJoin,
    passcode: lobby.passcode,
    askAgain: endActions.askAgain,
    cancel: door.cancel,
    hostHere: door.hostHere,
    reopen: door.reopen,
    becomeHost: door.becomeHost,
    microphoneOff,
    microphoneOn,
    cameraOff,
    cameraOn,
    people,
    more,
    react,
    leave,
    details,
    end: endForEveryone,
    meetingSettings: meeting.settings,
    hosting,
    chat: chat.heading,
    messageEveryone: chat.everyone,
    layout: layout.layout,
    selfView: layout.selfView,
    rooms,
  };
}
