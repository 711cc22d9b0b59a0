/** Facts with their names, in two columns. Figures keep their own direction, among words that go from right to left too. */
import { useWords } from '../../../../_words/use-words.tsx';

export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string | undefined])[] }) {
  const words = useWords('details');
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{name}</dt>
          <dd>
            <bdi>{value || words.notKnown}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
