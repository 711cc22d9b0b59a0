/** What can be done with a file. One button whatever it does just now, so that the focus stays where it is. */
import { Button } from '../../../../_ui/button.tsx';

export interface FileActionProps {
  /** What is to be seen; the whole says of which file. */
  readonly short: string;
  readonly label: string;
  readonly onPress: () => void;
}

export function FileAction({ short, label, onPress }: FileActionProps) {
  return (
    // The second press of a double click is not meant for what the button does after the first.
    <Button aria-label={label} className="min-h-9 self-start px-3 py-1 text-sm" onClick={({ detail }) => detail > 1 || onPress()}>
      {short}
    </Button>
  );
}
