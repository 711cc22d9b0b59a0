/** One's own shared screen among the people: a reminder, with what to say about it, and no hall of mirrors. */
import type { ScreenContent } from '#call/call-state';
import { Button } from '../../../_ui/button.tsx';
import { StreamVideo } from '../../../_ui/stream-video.tsx';
import { useWords } from '../../../_words/use-words.tsx';
import { useCall, useCallState } from '../_call/call-context.ts';
import { ScreenFrame } from './screens.tsx';

const CONTENTS = ['text', 'motion'] as const satisfies readonly ScreenContent[];

export function OwnScreen() {
  const { meeting, sharing } = useWords('meeting');
  const call = useCall();
  const name = useCallState(({ phase }) => (phase.state === 'joined' ? phase.self.name : ''));
  const screen = useCallState(({ media }) => media.screen);
  if (screen.state !== 'on') return null;
  const { stream, content, surface } = screen;
  const sound = stream.getAudioTracks().length > 0;
  const shown = surface === 'other';
  return (
    <ScreenFrame label={meeting.screenOf(name)} caption={sound ? sharing.yoursWithSound : sharing.yours}>
      {shown ? <StreamVideo stream={stream} fit="contain" /> : null}
      <div className="absolute flex flex-col items-center gap-2 px-3 @max-[15rem]:gap-1">
        {shown ? null : <p className="mb-1 text-center text-sm text-slate-300 @max-[18rem]:sr-only">{sharing.notShown}</p>}
        <Button look="danger" className="min-h-9 rounded-lg px-3 py-1 text-sm @max-[15rem]:min-h-7 @max-[15rem]:py-0 @max-[15rem]:text-xs" onClick={() => call.devices.stopSharing()}>
          {meeting.stopSharing}
        </Button>
        <select
          aria-label={sharing.bestFor}
          value={content}
          onChange={({ target }) => call.devices.setScreenContent(CONTENTS.find((one) => one === target.value) ?? content)}
          className="min-h-9 rounded-lg border border-edge bg-black/80 px-2 text-sm text-white @max-[15rem]:min-h-7 @max-[15rem]:text-xs"
        >
          {CONTENTS.map((one) => (
            <option key={one} value={one}>
              {sharing.content[one]}
            </option>
          ))}
        </select>
      </div>
    </ScreenFrame>
  );
}
