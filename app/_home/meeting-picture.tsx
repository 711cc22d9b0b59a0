/** A picture of what a meeting looks like, for the eyes only. */
import { Mic, MicOff, PhoneOff, Video } from 'lucide-react';
import { useWords } from '../_words/use-words.tsx';

const TILES = [
  { sky: 'from-sky-600 to-blue-900', person: 'bg-sky-200/80', speaking: true, muted: false },
  { sky: 'from-violet-600 to-indigo-950', person: 'bg-violet-200/80', speaking: false, muted: true },
  { sky: 'from-emerald-600 to-teal-950', person: 'bg-emerald-200/80', speaking: false, muted: false },
  { sky: 'from-amber-600 to-rose-950', person: 'bg-amber-200/80', speaking: false, muted: true },
] as const;

/** @param noAccount whether a meeting can be started without one */
export function MeetingPicture({ noAccount }: { readonly noAccount: boolean }) {
  const { home } = useWords('page');
  const points = noAccount ? home.points : home.points.slice(1);
  return (
    <div className="flex flex-col gap-6">
      <div aria-hidden="true" className="hidden md:block rounded-3xl border border-white/10 bg-slate-950 p-3 shadow-2xl shadow-blue-950/30">
        <div className="grid grid-cols-2 gap-2.5">
          {TILES.map(({ sky, person, speaking, muted }) => (
            <div
              key={sky}
              className={`relative aspect-[4/3] overflow-hidden rounded-xl bg-linear-to-br ${sky} ${speaking ? 'ring-[3px] ring-emerald-400' : ''}`}
            >
              <span className={`absolute top-[22%] left-1/2 aspect-square w-[24%] -translate-x-1/2 rounded-full ${person}`} />
              <span className={`absolute top-[66%] left-1/2 aspect-square w-[58%] -translate-x-1/2 rounded-full ${person}`} />
              {muted ? <MicOff className="absolute start-2 bottom-2 size-6 rounded-md bg-black/60 p-1 text-rose-300" /> : null}
            </div>
          ))}
        </div>
        <div className="flex justify-center gap-3 pt-3">
          {[Mic, Video].map((Icon, index) => (
            <span key={TILES[index]?.sky} className="grid size-9 place-items-center rounded-full bg-white/10 text-white">
              <Icon className="size-4" />
            </span>
          ))}
          <span className="grid h-9 w-12 place-items-center rounded-full bg-danger text-white">
            <PhoneOff className="size-4" />
          </span>
        </div>
      </div>
      <ul className="flex flex-wrap justify-center gap-x-6 gap-y-1 text-sm text-muted">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
