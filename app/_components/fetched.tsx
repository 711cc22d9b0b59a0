/** A part of a page whose code and words are fetched when it is first shown. The server may be away just then: that is said, and it can be tried again. */
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../_ui/button.tsx';
import { type Area, loadWords } from '../_words/catalogues.ts';
import { useLanguage, useWords } from '../_words/use-words.tsx';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** @param areas whose words the part reads, apart from those of the page that shows it */
export function fetched<Props extends object>(load: Load<Props>, ...areas: readonly Area[]): ComponentType<Props> {
  return fetchedPart(load, areas, true);
}

/** The same for what comes by itself, where nobody looks for it: nothing is said while it is fetched. */
export function fetchedQuietly<Props extends object>(load: Load<Props>, ...areas: readonly Area[]): ComponentType<Props> {
  return fetchedPart(load, areas, false);
}

function fetchedPart<Props extends object>(load: Load<Props>, areas: readonly Area[], telling: boolean): ComponentType<Props> {
  return function Fetched(props: Props) {
    const { fetching } = useWords('page');
    const { language } = useLanguage();
    const [Part, setPart] = useState<ComponentType<Props>>();
    const [failures, setFailures] = useState(0);
    const [tries, setTries] = useState(1);

    useEffect(() => {
      let over = false;
      Promise.all([load(), ...areas.map((area) => loadWords(area, language))]).then(
        // A component is a function too, which useState would call.
        ([module]) => over || setPart(() => module.default),
        () => over || setFailures(tries),
      );
      return () => {
        over = true;
      };
    }, [tries, language]);

    if (Part) return <Part {...props} />;
    if (failures < tries) return telling && <p className="text-muted">{fetching.reading}</p>;
    return (
      <div className="flex flex-col items-start gap-3">
        <p role="alert">{fetching.notFetched}</p>
        <Button onClick={() => setTries(tries + 1)}>{fetching.tryAgain}</Button>
      </div>
    );
  };
}
