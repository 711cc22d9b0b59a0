/** What a host may do to somebody, behind one button beside their name: what the table of powers allows them, and no more. */
import { EllipsisVertical } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Participant, Role } from '#protocol/participant';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { useClosedByFocus } from '../../../../_ui/use-closed-by-focus.ts';
import { useWords } from '../../../../_words/use-words.tsx';
import { useHand } from '../../_call/call-context.ts';
import { ActionQuestion, type Question } from './action-question.tsx';
import { Failure } from './failure.tsx';
import { choicesFor, type MenuChoice } from './menu-choices.ts';
import { MenuButton } from './menu-button.tsx';
import { useActing } from './use-acting.ts';

export interface PersonMenuProps {
  readonly participant: Participant;
  /** Of whoever opens it. */
  readonly viewer: Role;
  /** It is about to open, or is closed, and what it asks is answered. */
  readonly onMenu: (open: boolean) => void;
}

export default function PersonMenu({ participant, viewer, onMenu }: PersonMenuProps) {
  const { hosting } = useWords('hosting');
  const menuId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const handUp = useHand(participant.id) > 0;
  const { act, failure } = useActing();
  const [question, setQuestion] = useState<Question>();
  useClosedByFocus(popover, button);
  const onAnswered = useEffectEvent(() => onMenu(false));
  const asked = question !== undefined;
  useEffect(() => (asked ? onAnswered : undefined), [asked]);

  const choices = choicesFor(participant, viewer, handUp);
  if (choices.length === 0) return null;
  const choose = (choice: MenuChoice) => {
    popover.current?.hidePopover();
    if ('asks' in choice) setQuestion(choice.asks);
    else void act(choice.action);
  };
  return (
    <>
      <IconButton
        ref={button}
        label={hosting.actionsFor(participant.name)}
        icon={<EllipsisVertical aria-hidden="true" className="size-4" />}
        tone="quiet"
        small
        className="-ms-1"
        popoverTarget={menuId}
      />
      <div
        ref={popover}
        id={menuId}
        popover="auto"
        role="group"
        aria-label={hosting.actionsFor(participant.name)}
        onBeforeToggle={({ newState }) => newState === 'open' && onMenu(true)}
        onToggle={({ newState }) => {
          if (newState === 'open') popover.current?.querySelector('button')?.focus();
          // A dialog that is moved in the document is modal no more, and Escape does not close it (HTML, section 4.11.4).
          else if (!asked) onMenu(false);
        }}
        className="person-sheet"
      >
        <div className="flex flex-col p-1.5">
          {choices.map((choice) => (
            <MenuButton key={choice.key} choice={choice} name={participant.name} onPress={() => choose(choice)} />
          ))}
        </div>
      </div>
      <ActionQuestion question={question} name={participant.name} participantId={participant.id} onClose={() => setQuestion(undefined)} onAct={(action) => void act(action)} />
      <Failure of={failure} />
    </>
  );
}
