/** How the tests start Chromium: fake devices that say yes, and no talk with anybody but our own server. */
import { film } from './film.ts';

/**
 * @param cameras more than one takes Chromium's own test picture, at whatever size the page asks for, because a film is always
 * a single camera. Of those, the second (`fake_device_1`) measures depth and cannot be sent: with three, the first and the last
 * are cameras that people have.
 * @param rate frames a second of the film: by default as few as a mesh of six on two cores can encode, show and still be idle
 * @param microphone a recording that every microphone hears (see sound.ts), in place of Chromium's own beeps
 */
export function chromiumFlags(cameras = 1, rate = 5, microphone?: string): string[] {
  return [
    ...(microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphone}`]),
    ...(cameras === 1
      ? ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film(rate)}`]
      : [`--use-fake-device-for-media-stream=device-count=${cameras},fps=15`]),
    '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
    // Without a real one it only pretends, and costs a third more.
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Chromium refuses to sandbox itself for root, which is who runs tests in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
