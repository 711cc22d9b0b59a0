/** What scenes press, in the words of the page. */
import { loadWords } from '../../app/_words/catalogues.ts';
import type { Language } from '../../app/_words/languages.ts';

export type Labels = Awaited<ReturnType<typeof labelsIn>>;

export async function labelsIn(language: Language) {
  const [{ home, lobby, controls }, { meeting, chat, layout }] = await Promise.all([loadWords('page', language), loadWords('meeting', language)]);
  const { microphoneOff, microphoneOn, cameraOff, cameraOn } = controls;
  const { people, more, react, leave, details, endForEveryone } = meeting;
  return {
    newMeeting: home.newMeeting,
    goToMeeting: home.goToMeeting,
    yourName: lobby.yourName,
    join: lobby.join,
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
    chat: chat.heading,
    messageEveryone: chat.everyone,
    layout: layout.layout,
    selfView: layout.selfView,
  };
}
