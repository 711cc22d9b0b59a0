/** Everything there is to know of the connection to one person. Its inside is loaded when it is opened, and asks for nothing while closed. */
import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { fetched } from '../../../../_ui/fetched.tsx';
import { Select } from '../../../../_ui/select.tsx';
import { DETAILS } from '../../../../_words/details.ts';
import { useCallState } from '../../_call/call-context.ts';
import { participantsOf } from '../use-roster.ts';

const PairDetails = fetched(() => import('./pair-details.tsx'), DETAILS);
const LinksTable = fetched(() => import('./links-table.tsx'), DETAILS);

export function ConnectionDetails({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog open={open} heading={DETAILS.heading} onClose={onClose} closeLabel={DETAILS.close} wide>
      <Inside />
    </Dialog>
  );
}

function Inside() {
  const others = useCallState(participantsOf);
  const host = useCallState(({ phase }) => phase.state === 'joined' && phase.self.role === 'host');
  const [wanted, setWanted] = useState<string>();
  const chosen = others.find(({ id }) => id === wanted) ?? others[0];
  if (!chosen) return <p className="text-muted">{DETAILS.nobody}</p>;
  return (
    <>
      {host && others.length > 1 ? <LinksTable /> : null}
      <Select
        label={DETAILS.person}
        icon={<UserRound className="size-4" />}
        value={chosen.id}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={setWanted}
      />
      <PairDetails key={chosen.id} id={chosen.id} />
    </>
  );
}
