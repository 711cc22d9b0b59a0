/**
 * A participant as far as the hosts let them be seen and heard: what they may not send is not shown, whatever their page says and
 * sends. Only the server's word counts for that, so a forged page gains nothing.
 */
import type { RemoteParticipant } from './call-state.ts';

export function keptToRights(participant: RemoteParticipant): RemoteParticipant {
  const { may, sending, streams } = participant;
  if (may.microphone && may.camera && may.screen) return participant;
  return {
    ...participant,
    sending: { microphone: sending.microphone && may.microphone, camera: sending.camera && may.camera, screen: sending.screen && may.screen },
    streams: {
      ...(may.microphone && streams.microphone ? { microphone: streams.microphone } : {}),
      ...(may.camera && streams.camera ? { camera: streams.camera } : {}),
      ...(may.screen && streams.screen ? { screen: streams.screen } : {}),
    },
  };
}
