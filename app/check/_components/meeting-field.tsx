/** Asks for the meeting whose relay is to be checked. A plain form: its address is the page's own, with the meeting in it. */
import { Button } from '../../_ui/button.tsx';
import { Field } from '../../_ui/field.tsx';
import { useWords } from '../../_words/use-words.tsx';

/** @param typed what was typed before, and names no meeting */
export function MeetingField({ typed }: { readonly typed: string }) {
  const { home } = useWords('page');
  const { check } = useWords('check');
  return (
    <section aria-labelledby="which-meeting" className="rounded-2xl border border-line bg-raised p-5">
      <h2 id="which-meeting" className="font-semibold">
        {check.meetingHeading}
      </h2>
      <p className="mt-1 text-sm text-muted">{check.meetingIntro}</p>
      <form action="/check" className="mt-4 flex flex-col gap-3">
        <Field
          name="room"
          label={check.linkOrCode}
          placeholder={home.linkOrCodeHint}
          defaultValue={typed}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          error={typed === '' ? undefined : home.notARoom}
        />
        <Button type="submit">{check.checkMeeting}</Button>
      </form>
    </section>
  );
}
