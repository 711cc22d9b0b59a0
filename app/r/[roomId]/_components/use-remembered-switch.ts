/** Something that is on until this person switches it off in this browser. */
import { useState } from 'react';
import { recall, remember } from '../../../_remembered/storage.ts';

const OFF = 'off';

export function useRememberedSwitch(key: string): readonly [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => recall('browser', key) !== OFF);
  const set = (next: boolean) => {
    remember('browser', key, next ? undefined : OFF);
    setOn(next);
  };
  return [on, set];
}
