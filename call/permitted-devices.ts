/** The devices as a person switches them: what a host does not let them send is not switched on, whatever was pressed. */
import type { Right } from '#protocol/rights';
import type { Devices, LocalMedia } from './local-media.ts';

/**
 * @param permits asked before something is switched on
 * @param onMicrophone the person switches the microphone
 */
export function permittedDevices(media: LocalMedia, permits: (right: Right) => boolean, onMicrophone: () => void): Devices {
  return {
    open: (anew) => media.open(anew),
    setMicrophone: async (on) => {
      onMicrophone();
      if (!on || permits('microphone')) await media.setMicrophone(on);
    },
    setCamera: async (on) => (!on || permits('camera') ? media.setCamera(on) : undefined),
    shareScreen: async () => (permits('screen') ? media.shareScreen() : undefined),
    stopSharing: () => media.stopSharing(),
    chooseDevice: (kind, deviceId) => media.chooseDevice(kind, deviceId),
    switchCamera: () => media.switchCamera(),
    setBackground: (background) => media.setBackground(background),
    setNoiseSuppression: (kind) => media.setNoiseSuppression(kind),
    setLowBandwidth: (on) => media.setLowBandwidth(on),
    setAudioOnly: (on) => media.setAudioOnly(on),
    setScreenContent: (content) => media.setScreenContent(content),
    microphoneLevel: () => media.microphoneLevel(),
    microphoneSilent: () => media.microphoneSilent(),
  };
}
