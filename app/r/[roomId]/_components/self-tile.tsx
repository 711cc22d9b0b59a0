/** One's own tile, mirrored as in a mirror; what a camera on the back of a phone sees is no mirror. It shows what the devices do, without a way over the server. */
import { useCallState } from '../_call/call-context.ts';
import { Tile } from './tile.tsx';

export function SelfTile() {
  const self = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self : undefined));
  const camera = useCallState(({ media }) => (media.camera.state === 'on' ? media.camera.stream : undefined));
  const mirrored = useCallState(({ media }) => media.facing !== 'environment');
  const microphone = useCallState(({ media }) => media.microphone.state === 'on');
  return self ? <Tile self id={self.id} name={self.name} camera={camera} mirrored={mirrored} microphone={microphone} /> : null;
}
