/** Keeps the screen on during a call (W3C screen-wake-lock). The browser takes the lock away from a hidden page. */
import { useEffect } from 'react';

export function useWakeLock(): void {
  useEffect(() => {
    let over = false;
    let lock: WakeLockSentinel | undefined;
    const take = async () => {
      lock = await request();
      if (over) await lock?.release();
    };
    const onVisibility = () => {
      if (document.visibilityState === 'visible') void take();
    };
    void take();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', onVisibility);
      void lock?.release();
    };
  }, []);
}

async function request(): Promise<WakeLockSentinel | undefined> {
  if (!('wakeLock' in navigator)) return undefined;
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    // Refused on low battery or for a hidden page: the screen may go dark, the call goes on.
    return undefined;
  }
}
