/**
 * What a person could see and hear of another, read inside the page. These functions travel into the browser as text, so each
 * stands alone and uses nothing from outside itself.
 */

/** A video that is being counted: requestVideoFrameCallback is the one count that both engines keep for a MediaStream. */
interface CountedVideo extends HTMLVideoElement {
  presentedFrames?: number;
}

/** What a sender says of itself and of its source: the type library has only a part of it. */
interface SentStats extends RTCStats {
  readonly packetsSent?: number;
  readonly totalSamplesDuration?: number;
  readonly totalAudioEnergy?: number;
  readonly echoReturnLoss?: number;
  readonly echoReturnLossEnhancement?: number;
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
 * The level (RMS, 0 to 1) over a second or so of the sound that comes over the same connection as the named participant's
 * picture, as it was decoded for playing: fake microphones beep about once a second. 0 where it is not played: no `<audio>`,
 * paused, or muted. Needs watch-peers.ts.
 */
export async function levelHeard({ name }: { name: string }): Promise<number> {
  const tile = [...document.querySelectorAll('[role="group"][data-participant-id]:not([data-self])')].find((element) => {
    const label = element.getAttribute('aria-label') ?? '';
    return label === name || label.startsWith(`${name},`);
  });
  const tracksOf = (element: HTMLMediaElement | null | undefined) =>
    element?.srcObject instanceof MediaStream ? element.srcObject.getTracks().map(({ id }) => id) : [];
  const picture = tracksOf(tile?.querySelector('video'));
  const receivers = (window.watchedPeers ?? []).map(({ pc }) => pc.getReceivers());
  const ofThisPeer = receivers.find((all) => all.some(({ track }) => picture.includes(track.id))) ?? [];
  const playing = [...document.querySelectorAll('audio')].filter(({ paused, muted, volume }) => !paused && !muted && volume > 0);
  const sounds = new Set(playing.flatMap(tracksOf));
  const receiver = ofThisPeer.find(({ track }) => sounds.has(track.id));
  if (receiver === undefined) return 0;
  // Energy and time of what was played (W3C webrtc-stats, RTCInboundRtpStreamStats).
  const played = async () => {
    const stats = [...(await receiver.getStats()).values()] as RTCInboundRtpStreamStats[];
    const { totalAudioEnergy = 0, totalSamplesDuration = 0 } = stats.find(({ type }) => type === 'inbound-rtp') ?? {};
    return { energy: totalAudioEnergy, seconds: totalSamplesDuration };
  };
  const before = await played();
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  const after = await played();
  const seconds = after.seconds - before.seconds;
  return seconds > 0 ? Math.sqrt((after.energy - before.energy) / seconds) : 0;
}

/** All that is known here of sound, for whoever wonders why there is none: what is played, and what came in over which connection. */
export async function soundsHere(): Promise<string> {
  const playing = [...document.querySelectorAll('audio')].map(({ paused, muted, srcObject }) => ({
    paused,
    muted,
    tracks: srcObject instanceof MediaStream ? srcObject.getTracks().map(({ id, muted: silent, readyState }) => ({ id, silent, readyState })) : [],
  }));
  const open = (window.watchedPeers ?? []).filter(({ pc }) => pc.connectionState !== 'closed');
  const arriving = await Promise.all(
    open.map(async ({ pc, states }) => {
      const stats = [...(await pc.getStats()).values()] as RTCInboundRtpStreamStats[];
      const sounds = stats.filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio');
      return {
        states,
        sounds: sounds.map((sound) => [sound.trackIdentifier, sound.packetsReceived, sound.totalSamplesReceived, sound.concealedSamples, sound.totalSamplesDuration, sound.totalAudioEnergy]),
      };
    }),
  );
  return JSON.stringify({ playing, arriving });
}

/**
 * The same of this page's own microphone: whether its track is on, how much sound left it over a second and a half, and what the echo
 * cancellation says of itself (W3C webrtc-stats, RTCAudioSourceStats).
 */
export async function microphoneHere(): Promise<string> {
  const senders = (window.watchedPeers ?? []).flatMap(({ pc }) => (pc.connectionState === 'closed' ? [] : pc.getTransceivers().slice(0, 1).map(({ sender }) => sender)));
  const sources = async () =>
    Promise.all(
      senders.map(async (sender) => {
        const stats = [...(await sender.getStats()).values()] as SentStats[];
        const source = stats.find(({ type }) => type === 'media-source');
        const sent = stats.find(({ type }) => type === 'outbound-rtp');
        return [sent?.packetsSent, source?.totalSamplesDuration, source?.totalAudioEnergy, source?.echoReturnLoss, source?.echoReturnLossEnhancement];
      }),
    );
  const before = await sources();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const after = await sources();
  return JSON.stringify(senders.map(({ track }, index) => ({ track: track && [track.enabled, track.muted, track.readyState], before: before[index], after: after[index] })));
}
