/**
 * The call before there is one: what the server renders, and what the page shows until its first effect. Its state never
 * changes and its intents do nothing.
 */
import { NO_FILES } from '#call/files/files-view';
import { type CallSnapshot, type CallStore, EMPTY_CHAT } from '#call/call-state';
import { NO_EFFECTS } from '#call/effects-choice';

const nothing = () => () => undefined;
const nobody: ReadonlySet<string> = new Set();
const nothingYet: readonly never[] = [];

const NO_DEVICES: CallStore['devices'] = {
  open: async () => undefined,
  setMicrophone: async () => undefined,
  setCamera: async () => undefined,
  chooseDevice: async () => undefined,
  switchCamera: async () => undefined,
  setBackground: async () => undefined,
  setNoiseSuppression: async () => undefined,
  shareScreen: async () => undefined,
  stopSharing: () => undefined,
  setLowBandwidth: () => undefined,
  setAudioOnly: async () => undefined,
  setScreenContent: () => undefined,
  microphoneLevel: () => 0,
  microphoneSilent: () => undefined,
};

const FILES_TO_COME: CallStore['files'] = {
  get: () => NO_FILES,
  subscribe: nothing,
  offer: async () => undefined,
  withdraw: () => undefined,
  download: async () => undefined,
  cancel: () => undefined,
  save: () => undefined,
};

const HOSTING_TO_COME: CallStore['hosting'] = {
  settings: { get: () => undefined, subscribe: nothing },
  waiting: { get: () => nothingYet, subscribe: nothing },
  news: { get: () => undefined, subscribe: nothing },
  act: async () => undefined,
};

export function callToCome(roomId: string): CallStore {
  const snapshot: CallSnapshot = {
    roomId,
    phase: { state: 'idle', preview: { status: 'loading' } },
    signaling: 'connecting',
    media: {
      microphone: { state: 'off' },
      camera: { state: 'off' },
      screen: { state: 'off' },
      devices: { microphone: [], camera: [], speaker: [] },
      chosen: { microphone: '', camera: '', speaker: '' },
      saving: { lowBandwidth: false, audioOnly: false },
      effects: NO_EFFECTS,
    },
  };
  return {
    devices: NO_DEVICES,
    files: FILES_TO_COME,
    hosting: HOSTING_TO_COME,
    pictures: { show: () => undefined },
    getSnapshot: () => snapshot,
    subscribe: nothing,
    speaking: { get: () => nobody, subscribe: nothing },
    activeSpeaker: { get: () => undefined, subscribe: nothing },
    mutedSpeech: { get: () => false, subscribe: nothing },
    chat: { get: () => EMPTY_CHAT, subscribe: nothing },
    reactions: { get: () => nothingYet, subscribe: nothing },
    write: () => false,
    raiseHand: () => undefined,
    react: () => undefined,
    getLinks: () => new Map(),
    getLine: () => undefined,
    inspect: async () => undefined,
    join: async () => undefined,
    giveUpKnocking: () => undefined,
    rejoinSeat: async () => false,
    leave: async () => undefined,
    reset: () => undefined,
    dispose: () => undefined,
  };
}
