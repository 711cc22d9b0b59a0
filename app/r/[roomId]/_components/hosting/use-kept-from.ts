/** Why this person may not use something now, in words; undefined where they may. */
import type { Right } from '#protocol/rights';
import type { Words } from '../../../../_words/catalogues.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState, useRoomSettings } from '../../_call/call-context.ts';

export function useKeptFrom(right: Right): string | undefined {
  const { meeting } = useWords('meeting');
  const free = useCallState(({ phase }) => phase.state !== 'joined' || phase.self.may[right]);
  const noPlace = useCallState(({ phase }) => phase.state === 'joined' && phase.self.noCameraPlace);
  const most = useRoomSettings()?.mostCameras;
  return free ? undefined : keptFromWords(meeting, right, noPlace ? most : undefined);
}

/** @param mostCameras where the camera is kept off by that number alone */
export function keptFromWords({ keptFrom, camerasFull }: Words['meeting']['meeting'], right: Right, mostCameras: number | undefined): string {
  return right === 'camera' && mostCameras !== undefined ? camerasFull(mostCameras) : keptFrom[right];
}
