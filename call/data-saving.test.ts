/** Whoever spares their line, in engines in Node with real WebRTC. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connectedOthers, type Party, type Person, seated, startParty, until } from './testing/call-party.ts';
import { framesArrive } from './testing/frames.ts';

let party: Party;
let ana: Person;
let bob: Person;

beforeEach(async () => {
  party = await startParty();
  [ana, bob] = (await seated(party, 2)) as [Person, Person];
});
afterEach(() => party.close());

const other = ({ call }: Person) => connectedOthers(call.getSnapshot().phase)[0];
const cameraOf = (person: Person) => other(person)?.sending.camera;
/** The slots stand in the order of slots.ts: the camera is the second. */
const cameraSender = ({ connections }: Person) => connections.at(-1)?.pc.getSenders()[1];
const descriptions = () => party.descriptions();

it('sound only: neither camera is sent, screens are, and both cameras are back without a new negotiation', async () => {
  const before = descriptions();
  await ana.call.devices.setAudioOnly(true);
  await until(ana.call, () => cameraOf(ana) === false);
  await until(bob.call, () => cameraOf(bob) === false);
  expect(cameraSender(bob)?.track).toBeNull();
  expect(bob.call.getSnapshot().media.camera.state).toBe('on');
  await bob.call.devices.shareScreen();
  await until(ana.call, () => other(ana)?.sending.screen);
  await framesArrive(other(ana)?.streams.screen);

  await ana.call.devices.setAudioOnly(false);
  await until(ana.call, () => cameraOf(ana));
  await until(bob.call, () => cameraOf(bob));
  await framesArrive(other(ana)?.streams.camera);
  await framesArrive(other(bob)?.streams.camera);
  expect(descriptions()).toBe(before);
});

it('sound only is also told to who comes later', async () => {
  await ana.call.devices.setAudioOnly(true);
  const late = await party.open();
  await late.call.join('Late');
  await until(ana.call, (phase) => {
    const others = connectedOthers(phase);
    return others.length === 2 && others.every(({ sending }) => !sending.camera && sending.microphone);
  });
  await until(late.call, (phase) => connectedOthers(phase).filter(({ sending }) => sending.camera).length === 1);
});
