/** One take of the self test: it records as soon as it is shown, and is forgotten with the page that shows it. */
import { useEffect, useState } from 'react';
import type { CallStore, LocalMediaState } from '#call/call-state';
import { type Look, recordingVerdict, type RecordingVerdict } from '#call/recording-verdict';
import { canRecord, record } from './record.ts';

/** In milliseconds. */
const DURATION = 5_000;
const LOOK_EVERY = 50;

export type Verdict = RecordingVerdict | 'microphone-off';

export type Take =
  | { readonly state: 'recording'; readonly stream: MediaStream; readonly secondsLeft: number }
  | { readonly state: 'recorded'; readonly url: string; readonly picture: boolean; readonly verdict: Verdict }
  /** `unsupported`: this browser cannot record. `nothing-on`: no device is on that could be recorded. `failed`: it began, and broke. */
  | { readonly state: 'impossible'; readonly why: 'unsupported' | 'nothing-on' | 'failed' };

export function useTake(call: CallStore): Take {
  const [take, setTake] = useState(() => takeOf(call.getSnapshot().media));
  const stream = take.state === 'recording' ? take.stream : undefined;

  useEffect(() => {
    if (!stream) return;
    const stop = new AbortController();
    const endsAt = performance.now() + DURATION;
    const looks: Look[] = [];
    const timer = setInterval(() => {
      looks.push({ level: call.devices.microphoneLevel(), silent: call.devices.microphoneSilent() });
      const secondsLeft = Math.max(1, Math.ceil((endsAt - performance.now()) / 1_000));
      setTake((now) => (now.state === 'recording' && now.secondsLeft !== secondsLeft ? { ...now, secondsLeft } : now));
    }, LOOK_EVERY);
    record(stream, DURATION, stop.signal)
      .then(
        (recording): Take => ({
          state: 'recorded',
          url: URL.createObjectURL(recording),
          picture: stream.getVideoTracks().length > 0,
          verdict: stream.getAudioTracks().length > 0 ? recordingVerdict(looks) : 'microphone-off',
        }),
        (): Take => ({ state: 'impossible', why: 'failed' }),
      )
      .then((outcome) => stop.signal.aborted || setTake(outcome))
      .finally(() => clearInterval(timer));
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [call, stream]);

  const url = take.state === 'recorded' ? take.url : undefined;
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);

  return take;
}

function takeOf({ microphone, camera }: LocalMediaState): Take {
  const tracks = [microphone, camera].flatMap((source) => (source.state === 'on' ? source.stream.getTracks() : []));
  if (!canRecord()) return { state: 'impossible', why: 'unsupported' };
  return tracks.length === 0 ? { state: 'impossible', why: 'nothing-on' } : { state: 'recording', stream: new MediaStream(tracks), secondsLeft: DURATION / 1_000 };
}
