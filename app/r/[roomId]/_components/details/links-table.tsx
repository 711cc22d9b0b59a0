/** For a host: who is connected to whom, and how, as everyone says of themselves. */
import { useEffect, useState } from 'react';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { participantsOf } from '../use-roster.ts';
import { Table } from './table.tsx';

/** Everyone tells once a second; in milliseconds. */
const PAUSE = 1_000;

export function LinksTable() {
  const words = useWords('details');
  const call = useCall();
  const self = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self : undefined));
  const others = useCallState(participantsOf);
  const [links, setLinks] = useState(() => call.getLinks());
  useEffect(() => {
    const timer = setInterval(() => setLinks(call.getLinks()), PAUSE);
    return () => clearInterval(timer);
  }, [call]);

  const people = self ? [self, ...others] : others;
  const cell = (from: string, to: string) => {
    if (from === to) return words.itself;
    const link = links.get(from)?.find((known) => known.to === to);
    return link ? words.links[link.way] : words.notKnown;
  };
  return (
    <Table
      caption={words.matrix}
      columns={[words.from, ...people.map(({ name }) => name)]}
      rows={people.map(({ id, name }) => [name].concat(people.map((other) => cell(id, other.id))))}
    />
  );
}
