/** What is behind the person: pictures to choose from, and a picture of one's own. */
import { Ban, Droplets, ImagePlus } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { type Background, BACKGROUNDS } from '#call/effects-choice';
import { keepOwnPicture, pictureUrl } from '#call/effects/pictures';
import { Button } from '../../../../_ui/button.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { useCall, useCallState } from '../../_call/call-context.ts';

export function BackgroundPicker() {
  const words = useWords('effects');
  const call = useCall();
  const name = useId();
  const chosen = useCallState(({ media }) => media.effects.background);
  const [own, setOwn] = useState(() => pictureUrl('own'));
  const [failed, setFailed] = useState(false);
  const files = useRef<HTMLInputElement>(null);

  const keep = async (file: File) => {
    try {
      await keepOwnPicture(file);
      setOwn(pictureUrl('own'));
      setFailed(false);
      await call.devices.setBackground('own');
    } catch {
      // No picture, or too large to be kept: the words are the same.
      setFailed(true);
    }
  };

  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-muted">{words.background}</legend>
      <div className="grid grid-cols-3 gap-2">
        {BACKGROUNDS.filter((background) => background !== 'own' || own !== undefined).map((background) => (
          <label key={background} className="relative cursor-pointer text-center text-xs">
            <input
              type="radio"
              name={name}
              value={background}
              checked={background === chosen}
              onChange={() => void call.devices.setBackground(background)}
              className="peer sr-only"
            />
            <span
              aria-hidden="true"
              className="mb-1 grid aspect-video place-items-center overflow-hidden rounded-lg border-2 border-line bg-surface peer-checked:border-link peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus peer-checked:forced-colors:border-[Highlight]"
            >
              {thumbnailOf(background, own)}
            </span>
            {words.backgrounds[background]}
          </label>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          ref={files}
          type="file"
          accept="image/*"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again.
            event.target.value = '';
            if (file) void keep(file);
          }}
        />
        <Button className="min-h-10 rounded-lg text-sm" onClick={() => files.current?.click()}>
          <ImagePlus aria-hidden="true" className="size-4" />
          {words.chooseOwn}
        </Button>
        <span className="text-xs text-muted">{words.ownHint}</span>
        {failed ? (
          <p role="alert" className="basis-full text-sm text-warn-ink">
            {words.notAnImage}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}

function thumbnailOf(background: Background, own: string | undefined): ReactNode {
  switch (background) {
    case 'none':
      return <Ban className="size-6 text-muted" />;
    case 'blur':
      return <Droplets className="size-6 text-muted" />;
    case 'own':
      return <Thumbnail url={own} />;
    case 'room':
    case 'hills':
    case 'dusk':
      return <Thumbnail url={pictureUrl(background)} />;
    default:
      return background satisfies never;
  }
}

function Thumbnail({ url }: { readonly url: string | undefined }) {
  return <span className="size-full bg-cover bg-center" style={{ backgroundImage: `url("${url}")` }} />;
}
