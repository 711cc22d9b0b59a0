/** A part of a page whose code is fetched when it is first shown. The server may be away just then: that is said, and it can be tried again. */
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from './button.tsx';

export interface FetchedWords {
  readonly reading: string;
  readonly notFetched: string;
  readonly tryAgain: string;
}

export function fetched<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>, words: FetchedWords): ComponentType<Props> {
  return function Fetched(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props>>();
    const [failures, setFailures] = useState(0);
    const [tries, setTries] = useState(1);

    useEffect(() => {
      let over = false;
      load().then(
        // A component is a function too, which useState would call.
        (module) => over || setPart(() => module.default),
        () => over || setFailures(tries),
      );
      return () => {
        over = true;
      };
    }, [tries]);

    if (Part) return <Part {...props} />;
    if (failures < tries) return <p className="text-muted">{words.reading}</p>;
    return (
      <div className="flex flex-col items-start gap-3">
        <p role="alert">{words.notFetched}</p>
        <Button onClick={() => setTries(tries + 1)}>{words.tryAgain}</Button>
      </div>
    );
  };
}
