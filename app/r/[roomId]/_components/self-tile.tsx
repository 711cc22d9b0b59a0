/** One's own tile, mirrored. It shows what the devices do, without a way over the server. */
import { useCallState } from '../_call/call-context.ts';
import { Tile } from './tile.tsx';

export function SelfTile() {
  const self = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self : undefined));
  const camera = useCallState(({ media }) => (media.camera.state === 'on' ? media.camera.stream : undefined));
  const microphone = useCallState(({ media }) => media.microphone.state === 'on');
  return self ? <Tile self id={self.id} name={self.name} camera={camera} microphone={microphone} /> : null;
}
