/** Records one's own microphone and camera in this page: nothing of it leaves. */

/** The first that the browser can write; each of them plays in the browser that writes it. */
const WITH_PICTURE = ['video/webm;codecs=vp8,opus', 'video/mp4'];
const SOUND_ONLY = ['audio/webm;codecs=opus', 'audio/mp4'];

export function canRecord(): boolean {
  return typeof MediaRecorder !== 'undefined';
}

/**
 * @param duration in milliseconds; less where a device is unplugged meanwhile
 * @param signal stops it, and rejects
 */
export async function record(stream: MediaStream, duration: number, signal: AbortSignal): Promise<Blob> {
  const formats = stream.getVideoTracks().length > 0 ? WITH_PICTURE : SOUND_ONLY;
  const mimeType = formats.find((format) => MediaRecorder.isTypeSupported(format));
  const recorder = new MediaRecorder(stream, mimeType === undefined ? {} : { mimeType });
  return new Promise((resolve, reject) => {
    const parts: Blob[] = [];
    const stop = () => recorder.state !== 'inactive' && recorder.stop();
    const timer = setTimeout(stop, duration);
    signal.addEventListener('abort', stop);
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => {
      clearTimeout(timer);
      if (signal.aborted) reject(new DOMException('stopped', 'AbortError'));
      else resolve(new Blob(parts, { type: recorder.mimeType }));
    });
    recorder.start();
  });
}
