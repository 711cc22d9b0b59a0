/**
 * What a person could see and hear of another, read inside the page. These functions travel into the browser as text, so each
 * stands alone and uses nothing from outside itself.
 */

/** A video that is being counted: requestVideoFrameCallback is the one count that both engines keep for a MediaStream. */
interface CountedVideo extends HTMLVideoElement {
  presentedFrames?: number;
}

/** How many frames of the named participant's camera (or, with `screen`, of their screen) were shown since the first question. */
export function framesSeen({ name, screen }: { name: string; screen?: boolean }): number {
  const group = [...document.querySelectorAll('[role="group"]')].find((element) => {
    const label = element.getAttribute('aria-label') ?? '';
    return screen === true ? label === `${name}'s screen` : label === name || label.startsWith(`${name},`);
  });
  const video = group?.querySelector<CountedVideo>('video');
  if (!video?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 0;
  if (video.presentedFrames === undefined) {
    const count = (): void => {
      video.presentedFrames = (video.presentedFrames ?? 0) + 1;
      video.requestVideoFrameCallback(count);
    };
    video.presentedFrames = 0;
    video.requestVideoFrameCallback(count);
  }
  return video.presentedFrames;
}

/**
 * The loudest level (RMS, 0 to 1) within 1.5 s of the sound that comes over the same connection as the named participant's
 * picture: fake microphones beep about once a second. 0 where it is not played: no `<audio>`, paused, or muted. Needs
 * watch-peers.ts.
 */
export async function levelHeard({ name }: { name: string }): Promise<number> {
  const tile = [...document.querySelectorAll('[role="group"][data-participant-id]:not([data-self])')].find((element) => {
    const label = element.getAttribute('aria-label') ?? '';
    return label === name || label.startsWith(`${name},`);
  });
  const streamOf = (element: HTMLMediaElement | null | undefined) =>
    element?.srcObject instanceof MediaStream ? element.srcObject : new MediaStream();
  const picture = streamOf(tile?.querySelector('video')).getVideoTracks()[0];
  const receivers = (window.watchedPeers ?? []).map(({ pc }) => pc.getReceivers());
  const ofThisPeer = receivers.find((all) => all.some(({ track }) => track.id === picture?.id)) ?? [];
  const audio = [...document.querySelectorAll('audio')].find(
    (element) =>
      !element.paused &&
      !element.muted &&
      element.volume > 0 &&
      streamOf(element).getAudioTracks().some((track) => ofThisPeer.some((receiver) => receiver.track.id === track.id)),
  );
  if (!audio) return 0;
  const track = streamOf(audio).getAudioTracks()[0];
  // Firefox without a sound card never starts an AudioContext; there the receiver of this very track tells its level.
  const receiver = ofThisPeer.find((candidate) => candidate.track.id === track?.id);
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 2048 });
  context.createMediaStreamSource(streamOf(audio)).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let loudest = 0;
  for (const until = performance.now() + 1_500; performance.now() < until && loudest < 0.02; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    analyser.getFloatTimeDomainData(samples);
    const level = Math.hypot(...samples) / Math.sqrt(samples.length);
    loudest = Math.max(loudest, context.state === 'running' ? level : (receiver?.getSynchronizationSources()[0]?.audioLevel ?? 0));
  }
  await context.close();
  return loudest;
}
