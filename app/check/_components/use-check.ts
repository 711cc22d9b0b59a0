/** Runs the check when the page comes to life, and again whenever the person says so. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createCheck } from '#call/check/create-check';
import type { CheckSnapshot, NetworkCheck } from '#call/check/network-check';

const NOT_BEGUN: CheckSnapshot = { state: 'running', rows: [], startedAt: 0 };
const notBegun = () => NOT_BEGUN;
const never = () => () => undefined;

export function useCheck(roomId: string | undefined): { readonly snapshot: CheckSnapshot; readonly runAgain: () => void } {
  const latest = useRef<NetworkCheck>(undefined);
  const [check, setCheck] = useState<NetworkCheck>();

  const run = useCallback(() => {
    latest.current?.dispose();
    latest.current = createCheck(roomId);
    setCheck(latest.current);
  }, [roomId]);

  useEffect(() => {
    run();
    return () => latest.current?.dispose();
  }, [run]);

  const snapshot = useSyncExternalStore(check?.subscribe ?? never, check?.getSnapshot ?? notBegun, notBegun);
  return { snapshot, runAgain: run };
}
