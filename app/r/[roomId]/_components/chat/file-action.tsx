/** What can be done with a file. One button whatever it does just now, so that the focus stays where it is. */
export interface FileActionProps {
  /** What is to be seen; the whole says of which file. */
  readonly short: string;
  readonly label: string;
  readonly onPress: () => void;
}

export function FileAction({ short, label, onPress }: FileActionProps) {
  return (
    // The second press of a double click is not meant for what the button does after the first.
    <button
      type="button"
      aria-label={label}
      className="min-h-8 self-start rounded-lg border border-edge px-3 text-sm font-medium transition-colors hover:border-ink"
      onClick={({ detail }) => detail > 1 || onPress()}
    >
      {short}
    </button>
  );
}
