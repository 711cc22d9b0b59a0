/** Templates: words with places for what is known only later. The words of every page are such, because they travel as data. */
import type { Language } from './languages.ts';

/** A sentence by the plural of a count (CLDR): what a language does not tell apart is `other`. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Puts each value where its name stands in braces. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}

/** The form for `count`, filled; `{count}` is the count itself. */
export function fillPlural(language: Language, forms: Plural, count: number, values: Readonly<Record<string, string>> = {}): string {
  return fill(forms[new Intl.PluralRules(language).select(count)] ?? forms.other, { count, ...values });
}
