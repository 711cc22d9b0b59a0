/** A calm box with something to know. */
import { CircleAlert, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export function Notice({ tone, children }: { readonly tone: 'info' | 'problem'; readonly children: ReactNode }) {
  const Icon = tone === 'info' ? Info : CircleAlert;
  return (
    <div className={classNames('flex items-start gap-2.5 rounded-xl border bg-raised p-3 text-sm', tone === 'info' ? 'border-line' : 'border-warn-ink/60')}>
      <Icon aria-hidden="true" className={classNames('mt-0.5 size-4 shrink-0', tone === 'info' ? 'text-muted' : 'text-warn-ink')} />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
