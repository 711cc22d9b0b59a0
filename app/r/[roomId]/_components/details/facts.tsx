/** Facts with their names, in two columns. */
import { DETAILS } from '../../../../_words/details.ts';

export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string | undefined])[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{name}</dt>
          <dd>{value || DETAILS.notKnown}</dd>
        </div>
      ))}
    </dl>
  );
}
