/** One take of the self test: it records as soon as the devices have started, and is forgotten with the page that shows it. */
import { useEffect, useState } from 'react';
import type { LocalMediaState } from '#call/call-state';
import { type Look, recordingVerdict, type RecordingVerdict } from '#call/recording-verdict';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { canRecord, record } from './record.ts';

/** In milliseconds. */
const DURATION = 5_000;
const LOOK_EVERY = 50;

export type Verdict = RecordingVerdict | 'microphone-off';

export type Take =
  /** Until the microphone and the camera have started, or have failed to. */
  | { readonly state: 'waiting' }
  | { readonly state: 'recording'; readonly stream: MediaStream; readonly secondsLeft: number }
  | { readonly state: 'recorded'; readonly url: string; readonly picture: boolean; readonly verdict: Verdict }
  /** `unsupported`: this browser cannot record. `nothing-on`: no device is on that could be recorded. `failed`: it began, and broke. */
  | { readonly state: 'impossible'; readonly why: 'unsupported' | 'nothing-on' | 'failed' };

export function useTake(): Take {
  const call = useCall();
  const media = useCallState((snapshot) => snapshot.media);
  const [take, setTake] = useState(() => takeOf(media));
  if (take.state === 'waiting' && !areStarting(media)) setTake(takeOf(media));
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

function areStarting({ microphone, camera }: LocalMediaState): boolean {
  return microphone.state === 'starting' || camera.state === 'starting';
}

function takeOf(media: LocalMediaState): Take {
  if (!canRecord()) return { state: 'impossible', why: 'unsupported' };
  if (areStarting(media)) return { state: 'waiting' };
  const tracks = [media.microphone, media.camera].flatMap((source) => (source.state === 'on' ? source.stream.getTracks() : []));
  return tracks.length === 0 ? { state: 'impossible', why: 'nothing-on' } : { state: 'recording', stream: new MediaStream(tracks), secondsLeft: DURATION / 1_000 };
}
