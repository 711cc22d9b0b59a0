/** A grade as a shape and a color. The words beside it say the same. */
import { CircleCheck, CircleHelp, CircleX, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { Grade } from '#call/check/findings';
import { classNames } from '../../_ui/class-names.ts';

const LOOKS: Record<Grade, { readonly Icon: LucideIcon; readonly color: string }> = {
  good: { Icon: CircleCheck, color: 'text-good-ink' },
  warning: { Icon: TriangleAlert, color: 'text-warn-ink' },
  bad: { Icon: CircleX, color: 'text-danger-ink' },
  unknown: { Icon: CircleHelp, color: 'text-muted' },
};

export function GradeIcon({ grade, className }: { readonly grade: Grade; readonly className: string }) {
  const { Icon, color } = LOOKS[grade];
  return <Icon aria-hidden="true" className={classNames('shrink-0', color, className)} />;
}

export function gradeColor(grade: Grade): string {
  return LOOKS[grade].color;
}
