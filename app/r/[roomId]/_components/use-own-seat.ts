/** Takes the seat that this tab held before a reload. Returns whether that is still being tried. */
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { recallName } from '../../../_remembered/name.ts';
import { useCall, useCallReady } from '../_call/call-context.ts';

export function useOwnSeat(): boolean {
  const call = useCall();
  const ready = useCallReady();
  const pathname = usePathname();
  // Only the address that the page was opened with says that there was a seat.
  const [trying, setTrying] = useState(pathname.endsWith('/meeting'));

  useEffect(() => {
    if (!ready || !trying) return;
    let over = false;
    const rejoin = async () => {
      const found = await call.rejoinSeat(recallName());
      if (over) return;
      setTrying(false);
      if (found) await call.devices.open();
    };
    void rejoin();
    return () => {
      over = true;
    };
  }, [call, ready, trying]);

  return trying;
}
