/** Waiting for pictures and sound that really arrive. */
import wrtc from '@roamhq/wrtc';

/** Resolves after `count` further decoded frames of the stream's video, rejects after the deadline. */
export function framesArrive(stream: MediaStream | undefined, count = 3, within = 15_000): Promise<void> {
  const track = stream?.getVideoTracks()[0];
  if (!track) return Promise.reject(new Error('the stream has no video'));
  return new Promise((resolve, reject) => {
    let seen = 0;
    const sink = new wrtc.nonstandard.RTCVideoSink(track);
    const finish = (done: () => void) => {
      clearTimeout(timer);
      sink.stop();
      done();
    };
    const timer = setTimeout(() => finish(() => reject(new Error(`${seen} of ${count} frames within ${within} ms`))), within);
    sink.onframe = () => {
      seen += 1;
      if (seen === count) finish(resolve);
    };
  });
}

/** Resolves once the stream's sound is louder than silence, rejects after the deadline. */
export function soundArrives(stream: MediaStream | undefined, within = 15_000): Promise<void> {
  const track = stream?.getAudioTracks()[0];
  if (!track) return Promise.reject(new Error('the stream has no sound'));
  return new Promise((resolve, reject) => {
    const sink = new wrtc.nonstandard.RTCAudioSink(track);
    const finish = (done: () => void) => {
      clearTimeout(timer);
      sink.stop();
      done();
    };
    const timer = setTimeout(() => finish(() => reject(new Error(`silence for ${within} ms`))), within);
    sink.ondata = ({ samples }: { readonly samples: Int16Array }) => {
      if (samples.some((sample) => Math.abs(sample) > 1_000)) finish(resolve);
    };
  });
}
