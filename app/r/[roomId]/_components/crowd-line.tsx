/** In the list of people: that there are more than this line or this machine holds in pictures. Nothing where all is well. */
import { useEffect, useState } from 'react';
import { overloaded } from '#call/capacity';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState, useRoomSettings } from '../_call/call-context.ts';
import { isOn } from './is-on.ts';

/** Between two looks at the line, in milliseconds. */
const PAUSE = 2_000;

export default function CrowdLine({ people }: { readonly people: number }) {
  const { crowd } = useWords('crowd');
  const line = useLine();
  const mostCameras = useRoomSettings()?.mostCameras;
  const sendsPicture = useCallState(({ media }) => isOn(media.camera));
  const audioOnly = useCallState(({ media }) => media.saving.audioOnly);
  const weak = audioOnly ? undefined : overloaded({ people, mostCameras, sendsPicture, cores: navigator.hardwareConcurrency, line });
  return (
    <p role="status" className={weak ? 'px-4 pb-2 text-xs text-warn-ink' : 'sr-only'}>
      {weak ? crowd[weak] : ''}
    </p>
  );
}

function useLine(): number | undefined {
  const call = useCall();
  const [line, setLine] = useState(call.getLine);
  useEffect(() => {
    const timer = setInterval(() => setLine(call.getLine()), PAUSE);
    return () => clearInterval(timer);
  }, [call]);
  return line;
}
