/** Asks a host again before something is done that they cannot simply take back. */
import type { Action } from '#protocol/actions';
import type { ParticipantId } from '#protocol/participant';
import { Button } from '../../../../_ui/button.tsx';
import { Dialog } from '../../../../_ui/dialog.tsx';
import { WithNames } from '../../../../_ui/with-names.tsx';
import { useWords } from '../../../../_words/use-words.tsx';

export type Question = 'remove' | 'hand-over';

export interface ActionQuestionProps {
  /** The one that is asked now. */
  readonly question: Question | undefined;
  readonly name: string;
  readonly participantId: ParticipantId;
  readonly onClose: () => void;
  readonly onAct: (action: Action) => void;
}

export function ActionQuestion({ question, name, participantId, onClose, onAct }: ActionQuestionProps) {
  const { hosting } = useWords('hosting');
  const { meeting } = useWords('meeting');
  const removes = question === 'remove';
  const answer = (kind: 'remove' | 'ban' | 'hand-over') => {
    onClose();
    onAct({ kind, participantId });
  };
  const heading = removes ? hosting.removeHeading : hosting.handOverHeading;
  return (
    <Dialog open={question !== undefined} heading={<WithNames names={[name]} say={([who = '']) => heading(who)} />} onClose={onClose}>
      <p className="text-muted">{removes ? hosting.removeWarning : hosting.handOverWarning}</p>
      <div className="flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{meeting.cancel}</Button>
        {removes ? (
          <>
            <Button look="warning" onClick={() => answer('ban')}>
              {hosting.ban}
            </Button>
            <Button look="danger" onClick={() => answer('remove')}>
              {hosting.remove}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={() => answer('hand-over')}>
            {hosting.handOver}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
