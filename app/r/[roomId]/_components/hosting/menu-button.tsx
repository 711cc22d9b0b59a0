/** One thing to choose in the menu of a person. */
import { ArrowDown, Crown, Hand, type LucideIcon, MessageSquare, MessageSquareOff, Mic, MicOff, MonitorOff, MonitorUp, Shield, UserMinus, Video, VideoOff } from 'lucide-react';
import type { Right } from '#protocol/rights';
import { classNames } from '../../../../_ui/class-names.ts';
import { WithNames } from '../../../../_ui/with-names.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import type { MenuChoice } from './menu-choices.ts';

const RIGHT_ICONS: Record<Right, { readonly give: LucideIcon; readonly take: LucideIcon }> = {
  microphone: { give: Mic, take: MicOff },
  camera: { give: Video, take: VideoOff },
  screen: { give: MonitorUp, take: MonitorOff },
  chat: { give: MessageSquare, take: MessageSquareOff },
};

export interface MenuButtonProps {
  readonly choice: MenuChoice;
  readonly name: string;
  readonly onPress: () => void;
}

export function MenuButton({ choice, name, onPress }: MenuButtonProps) {
  const { hosting } = useWords('hosting');
  const { Icon, say } = faceOf(choice, hosting);
  return (
    <button
      type="button"
      onClick={onPress}
      className={classNames(
        'flex min-h-9 items-center gap-3 rounded-lg px-3 py-1.5 text-start text-sm [overflow-wrap:anywhere] hover:bg-line/60',
        'asks' in choice && choice.asks === 'remove' && 'text-danger-ink',
      )}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      <span>
        <WithNames names={[name]} say={([who = '']) => say(who)} />
      </span>
    </button>
  );
}

type Face = { readonly Icon: LucideIcon; readonly say: (name: string) => string };

function faceOf(choice: MenuChoice, hosting: ReturnType<typeof useWords<'hosting'>>['hosting']): Face {
  if ('asks' in choice) return choice.asks === 'remove' ? { Icon: UserMinus, say: () => hosting.remove } : { Icon: Crown, say: () => hosting.handOver };
  const { action } = choice;
  switch (action.kind) {
    case 'mute':
      return { Icon: MicOff, say: () => hosting.mute };
    case 'lower-hand':
      return { Icon: Hand, say: () => hosting.lowerHand };
    case 'promote':
      return { Icon: Shield, say: () => hosting.promote };
    case 'demote':
      return { Icon: ArrowDown, say: () => hosting.demote };
    case 'set-right': {
      const { give, take } = RIGHT_ICONS[action.right];
      return action.allowed ? { Icon: give, say: hosting.give[action.right] } : { Icon: take, say: hosting.take[action.right] };
    }
    default:
      return action satisfies never;
  }
}
