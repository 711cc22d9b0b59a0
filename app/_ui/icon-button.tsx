/** A round button with an icon. Its label is what a press does; `tone` is how it stands now. */
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';

type Tone = 'plain' | 'quiet' | 'off' | 'active' | 'danger';

const TONES: Record<Tone, string> = {
  plain: 'bg-white/10 text-white hover:bg-white/20 border border-white/10',
  // On any surface, where the others stand on pictures and in the dark.
  quiet: 'border border-transparent text-ink hover:bg-line/60',
  off: 'bg-rose-950 text-rose-100 hover:bg-rose-900 border border-rose-400/60',
  active: 'bg-blue-200 text-blue-950 hover:bg-blue-100 border border-transparent',
  danger: 'bg-danger text-white hover:bg-danger-strong border border-transparent',
};

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'type'> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly tone?: Tone;
  readonly small?: boolean;
  /** A small mark at the corner, for eyes only: the label or the text around must say it too. */
  readonly badge?: ReactNode;
}

export function IconButton({ label, icon, tone = 'plain', small = false, badge, className, title, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={title ?? label}
      className={classNames(
        'relative grid shrink-0 place-items-center rounded-full disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60',
        small ? 'size-9' : 'size-11 sm:size-12',
        TONES[tone],
        className,
      )}
      {...rest}
    >
      {icon}
      {badge === undefined ? null : (
        <span
          aria-hidden="true"
          className={classNames(
            'absolute -end-1 -top-1 grid h-5 min-w-5 place-items-center rounded-full px-1 text-xs font-semibold',
            tone === 'off' ? 'bg-amber-300 text-amber-950' : 'bg-blue-200 text-blue-950',
          )}
        >
          {badge}
        </span>
      )}
    </button>
  );
}
