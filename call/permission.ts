/** What the browser would say to a question for a device, without asking the person (W3C permissions). */
import type { DeviceSource } from './capture.ts';

/** `prompt`: it would ask the person. Undefined where it does not tell. Never rejects. */
export async function devicePermission(source: DeviceSource): Promise<PermissionState | undefined> {
  return (await statusOf(source))?.state;
}

/** Tells it at once, and at every change until the returned function is called. */
export function watchPermission(source: DeviceSource, listener: (state: PermissionState | undefined) => void): () => void {
  const stop = new AbortController();
  void statusOf(source).then((status) => {
    if (stop.signal.aborted) return;
    listener(status?.state);
    status?.addEventListener('change', () => listener(status.state), { signal: stop.signal });
  });
  return () => stop.abort();
}

async function statusOf(source: DeviceSource): Promise<PermissionStatus | undefined> {
  try {
    return await navigator.permissions.query({ name: source });
  } catch {
    // A browser that knows no such permission, or none at all.
    return undefined;
  }
}
