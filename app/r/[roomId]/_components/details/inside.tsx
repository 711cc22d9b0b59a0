/** What the dialog of the connection details shows: everyone, for a host, and the connection to one of them. */
import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { Select } from '../../../../_ui/select.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCallState } from '../../_call/call-context.ts';
import { participantsOf } from '../use-roster.ts';
import { LinksTable } from './links-table.tsx';
import { PairDetails } from './pair-details.tsx';

export default function Inside() {
  const words = useWords('details');
  const others = useCallState(participantsOf);
  const host = useCallState(({ phase }) => phase.state === 'joined' && phase.self.role === 'host');
  const [wanted, setWanted] = useState<string>();
  const chosen = others.find(({ id }) => id === wanted) ?? others[0];
  if (!chosen) return <p className="text-muted">{words.nobody}</p>;
  return (
    <>
      {host && others.length > 1 ? <LinksTable /> : null}
      <Select
        label={words.person}
        icon={<UserRound className="size-4" />}
        value={chosen.id}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={setWanted}
      />
      <PairDetails key={chosen.id} id={chosen.id} />
    </>
  );
}
