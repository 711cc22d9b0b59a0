/** What lucide-react makes its icons with, cut down to how they are used here: next.config.ts puts it in place of its own, which is 1 kB of every page. */
import { createElement, type ReactElement, type SVGProps } from 'react';

interface IconData {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

/** What all icons have in common (lucide's `defaultAttributes`). */
const ATTRIBUTES = { width: 24, height: 24, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round', 'aria-hidden': true } as const;

export default function createIcon({ node }: IconData) {
  return (props: SVGProps<SVGSVGElement>): ReactElement => createElement('svg', { ...ATTRIBUTES, ...props }, node.map(([tag, attributes]) => createElement(tag, attributes)));
}
