/**
 * The least that a browser needs: two connections in one page, signals handed over in memory, devices already open. This
 * function travels into the page as text.
 *
 * @returns milliseconds from createOffer to the first decoded frame at the other end
 */
export async function barePair(): Promise<number> {
  const local = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
  const [caller, callee] = [new RTCPeerConnection(), new RTCPeerConnection()];
  const video = document.createElement('video');
  video.muted = true;
  video.autoplay = true;
  document.body.append(video);
  const shown = new Promise<number>((resolve) => video.requestVideoFrameCallback(resolve));

  caller.onicecandidate = ({ candidate }) => void callee.addIceCandidate(candidate ?? undefined);
  callee.onicecandidate = ({ candidate }) => void caller.addIceCandidate(candidate ?? undefined);
  callee.ontrack = ({ track }) => {
    if (track.kind === 'video') video.srcObject = new MediaStream([track]);
  };
  for (const track of local.getTracks()) caller.addTrack(track, local);
  for (const track of local.getTracks()) callee.addTrack(track, local);
  const isVp8 = ({ mimeType }: RTCRtpCodec) => mimeType === 'video/VP8';
  const vp8 = RTCRtpReceiver.getCapabilities('video')?.codecs.filter(isVp8) ?? [];
  for (const transceiver of caller.getTransceivers()) {
    if (transceiver.sender.track?.kind === 'video') transceiver.setCodecPreferences(vp8);
  }

  const start = performance.now();
  const offer = await caller.createOffer();
  // Described on both sides before the first candidate can be handed over.
  await Promise.all([caller.setLocalDescription(offer), callee.setRemoteDescription(offer)]);
  const answer = await callee.createAnswer();
  await Promise.all([callee.setLocalDescription(answer), caller.setRemoteDescription(answer)]);
  const end = await shown;
  for (const pc of [caller, callee]) pc.close();
  for (const track of local.getTracks()) track.stop();
  return end - start;
}
