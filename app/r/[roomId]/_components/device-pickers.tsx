/** The three lists of devices: in the lobby, and in the meeting under More. */
import { Mic, Video, Volume2 } from 'lucide-react';
import type { Device } from '#call/call-state';
import { type Choice, Select } from '../../../_ui/select.tsx';
import type { Words } from '../../../_words/catalogues.ts';
import { fill } from '../../../_words/fill.ts';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';

const KINDS = [
  { kind: 'microphone', Icon: Mic },
  { kind: 'camera', Icon: Video },
  { kind: 'speaker', Icon: Volume2 },
] as const;

export function DevicePickers() {
  const { lobby } = useWords('page');
  const call = useCall();
  const devices = useCallState(({ media }) => media.devices);
  const chosen = useCallState(({ media }) => media.chosen);
  return KINDS.map(({ kind, Icon }) => (
    <Select
      key={kind}
      label={lobby[kind]}
      icon={<Icon className="size-4" />}
      value={devices[kind].some(({ id }) => id === chosen[kind]) ? chosen[kind] : ''}
      choices={choicesOf(lobby, devices[kind], chosen[kind], kind === 'speaker')}
      disabled={devices[kind].length === 0}
      onChoose={(id) => void call.devices.chooseDevice(kind, id)}
    />
  ));
}

/** Without a device that was chosen, the list begins with the browser's default. A browser that tells no speakers still has one. */
function choicesOf(lobby: Words['page']['lobby'], devices: readonly Device[], chosen: string, speaker: boolean): readonly Choice[] {
  const known = devices.map(({ id, label }, index) => ({ value: id, label: label === '' ? fill(lobby.unnamedDevice, { number: index + 1 }) : label }));
  if (known.some(({ value }) => value === chosen)) return known;
  const noneFound = devices.length === 0 && !speaker;
  return [{ value: '', label: noneFound ? lobby.noDevice : lobby.defaultDevice }, ...known.filter(({ value }) => value !== '')];
}
