/** The devices that the browser tells of: none of a kind before it was allowed once. */
import type { Device, LocalMediaState } from './call-state.ts';

export async function listDevices(): Promise<LocalMediaState['devices']> {
  const all = (await (navigator as Partial<Navigator>).mediaDevices?.enumerateDevices()) ?? [];
  const list = (kind: MediaDeviceKind): Device[] =>
    all.filter((device) => device.kind === kind && device.deviceId !== '').map(({ deviceId, label }) => ({ id: deviceId, label }));
  return { microphone: list('audioinput'), camera: list('videoinput'), speaker: list('audiooutput') };
}
