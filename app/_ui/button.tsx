/** The one look of buttons with words. A link that looks like a button uses `buttonClass`. */
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

export type ButtonLook = 'primary' | 'plain' | 'danger' | 'warning' | 'quiet';

const LOOKS: Record<ButtonLook, string> = {
  primary: 'border-transparent bg-primary text-white hover:bg-primary-strong shadow-lg shadow-blue-950/20',
  danger: 'border-transparent bg-danger text-white hover:bg-danger-strong',
  plain: 'border-edge bg-raised text-ink hover:border-ink',
  warning: 'border-danger-ink/60 text-danger-ink hover:bg-danger-ink/10',
  quiet: 'border-transparent text-ink hover:bg-raised',
};

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-xl border px-4 py-2 text-base font-medium ' +
  'disabled:opacity-60 disabled:shadow-none disabled:cursor-not-allowed';

export function buttonClass(look: ButtonLook, extra?: string): string {
  return classNames(SHAPE, LOOKS[look], extra);
}

export function Button({ look = 'plain', className, type = 'button', ...rest }: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  // oxlint-disable-next-line react/button-has-type
  return <button type={type} className={buttonClass(look, className)} {...rest} />;
}
