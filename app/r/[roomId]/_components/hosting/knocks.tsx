/** Those who wait to be let in, each with what a host may do about it. */
import { Ban } from 'lucide-react';
import { useId } from 'react';
import type { Action, Knock } from '#protocol/actions';
import { Button } from '../../../../_ui/button.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { WithNames } from '../../../../_ui/with-names.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

export interface KnockRowProps {
  readonly knock: Knock;
  readonly onAct: (action: Action) => void;
  /** Say what they want, and not only who they are. */
  readonly sentence?: boolean;
}

export const SMALL = 'min-h-9 px-3 py-1 text-sm';

export function KnockRow({ knock: { id, name }, onAct, sentence = false }: KnockRowProps) {
  const { hosting } = useWords('hosting');
  const nameId = useId();
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1.5">
      <p id={nameId} className="min-w-0 grow basis-36 [overflow-wrap:anywhere]">
        {sentence ? <WithNames names={[name]} say={([who = '']) => hosting.wants(who)} /> : <bdi>{name}</bdi>}
      </p>
      <div className="flex items-center gap-2">
        <Button look="primary" className={SMALL} aria-describedby={nameId} onClick={() => onAct({ kind: 'admit', knockId: id })}>
          {hosting.admit}
        </Button>
        <Button className={SMALL} aria-describedby={nameId} onClick={() => onAct({ kind: 'deny', knockId: id })}>
          {hosting.deny}
        </Button>
        <IconButton
          label={hosting.block}
          icon={<Ban aria-hidden="true" className="size-4" />}
          tone="quiet"
          small
          aria-describedby={nameId}
          onClick={() => onAct({ kind: 'block', knockId: id })}
        />
      </div>
    </div>
  );
}

export function KnockList({ waiting, onAct }: { readonly waiting: readonly Knock[]; readonly onAct: (action: Action) => void }) {
  return (
    <ul className="flex flex-col gap-2">
      {waiting.map((knock) => (
        <li key={knock.id}>
          <KnockRow knock={knock} onAct={onAct} />
        </li>
      ))}
    </ul>
  );
}
