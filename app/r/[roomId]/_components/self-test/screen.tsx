/** The box in which one sees oneself; a microphone where there is only sound. */
import { Mic } from 'lucide-react';
import type { ReactNode } from 'react';

export function Screen({ picture, children }: { readonly picture: boolean; readonly children: ReactNode }) {
  return (
    <div className="relative grid aspect-video w-full place-items-center overflow-hidden rounded-xl bg-slate-900 text-slate-300">
      {picture ? null : <Mic aria-hidden="true" className="size-12" />}
      {children}
    </div>
  );
}
