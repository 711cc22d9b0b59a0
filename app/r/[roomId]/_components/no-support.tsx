/** What this browser cannot do, or does not do for an address like this one. */
import { useWords } from '../../../_words/use-words.tsx';
import { Button } from '../../../_ui/button.tsx';
import { EndScreen } from './end-screen.tsx';

export interface NoSupportProps {
  readonly support: 'unsupported' | 'insecure';
  readonly onListenOnly: () => void;
}

export default function NoSupport({ support, onListenOnly }: NoSupportProps) {
  const { endActions } = useWords('page');
  if (support === 'unsupported') return <EndScreen screen="unsupported" />;
  return (
    <EndScreen screen="insecure">
      <a href={secureAddress()} className="font-medium text-link underline" data-target>
        {endActions.secureAddress}
      </a>
      <Button look="primary" onClick={onListenOnly}>
        {endActions.listenOnly}
      </Button>
    </EndScreen>
  );
}

function secureAddress(): string {
  return location.href.replace(/^http:/u, 'https:');
}
