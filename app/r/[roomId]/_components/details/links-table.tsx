/** For a host: who is connected to whom, and how, as everyone says of themselves. */
import { useEffect, useState } from 'react';
import { DETAILS, LINK_WORDS } from '../../../../_words/details.ts';
import { useCall, useCallState } from '../../_call/call-context.ts';
import { participantsOf } from '../use-roster.ts';
import { Table } from './table.tsx';

/** Everyone tells once a second; in milliseconds. */
const PAUSE = 1_000;

export default function LinksTable() {
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
    if (from === to) return DETAILS.itself;
    const link = links.get(from)?.find((known) => known.to === to);
    return link ? LINK_WORDS[link.way] : DETAILS.notKnown;
  };
  return (
    <Table
      caption={DETAILS.matrix}
      columns={[DETAILS.from, ...people.map(({ name }) => name)]}
      rows={people.map(({ id, name }) => [name].concat(people.map((other) => cell(id, other.id))))}
    />
  );
}
