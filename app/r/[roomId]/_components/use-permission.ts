/** What the browser would say to a question for a device: undefined where it does not tell, or not yet. */
import { useEffect, useState } from 'react';
import { watchPermission } from '#call/permission';

export function usePermission(source: 'microphone' | 'camera'): PermissionState | undefined {
  const [state, setState] = useState<PermissionState>();
  useEffect(() => watchPermission(source, setState), [source]);
  return state;
}
