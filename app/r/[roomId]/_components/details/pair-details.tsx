/** One connection: its way, what goes over it, its candidate pairs, and how it came about. */
import type { ParticipantId } from '#protocol/participant';
import { CopyButtons } from '../../../../_ui/copy-buttons.tsx';
import { useWords } from '../../../../_words/use-words.tsx';
import { bitrateWords, candidateWords, mediaTitle, milliseconds, momentWords, pictureWords, priorityWords, shareWords, wayWords } from '../../../../_words/moment-words.ts';
import { asJson, asMermaid } from './export.ts';
import { Facts } from './facts.tsx';
import { Table } from './table.tsx';
import { type Inspected, useInspection } from './use-inspection.ts';

export function PairDetails({ id }: { readonly id: ParticipantId }) {
  const words = useWords('details');
  const { fetching } = useWords('page');
  const inspected = useInspection(id);
  if (inspected === 'reading') return <p className="text-muted">{fetching.reading}</p>;
  if (!inspected) return <p className="text-muted">{words.none}</p>;
  return <Inspection inspected={inspected} />;
}

function Inspection({ inspected }: { readonly inspected: Inspected }) {
  const words = useWords('details');
  const { details, stories } = inspected;
  const used = details.pairs.find(({ selected }) => selected);
  return (
    <>
      <Facts
        facts={[
          [words.way, used && wayWords(words, used)],
          [words.roundTrip, milliseconds(used?.roundTrip)],
          [words.role, details.role],
          [words.encryption, details.dtls],
        ]}
      />
      <Table
        caption={words.media}
        columns={words.mediaColumns}
        rows={details.media.map((media) => [mediaTitle(words, media), media.codec ?? '', bitrateWords(media.bitsPerSecond), pictureWords(words, media), shareWords(media.lost)])}
      />
      <Table
        caption={words.pairs}
        columns={words.pairColumns}
        rows={details.pairs.map(({ local, remote, state, nominated, selected, roundTrip }) => [
          `${candidateWords(words, local)} (${priorityWords(words, local.priority)})`,
          `${candidateWords(words, remote)} (${priorityWords(words, remote.priority)})`,
          [state, ...(nominated ? [words.nominated] : []), ...(selected ? [words.selected] : [])].join(', '),
          milliseconds(roundTrip),
        ])}
      />
      {stories.map((story, index) => (
        // A story has no name but its place, and none is ever put before another.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={index} aria-label={words.story(index + 1, stories.length)}>
          <h3 className="mb-1 text-sm font-semibold">{words.story(index + 1, stories.length)}</h3>
          <ol className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-xs">
            {story.map((moment, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <li key={place} className="col-span-2 grid grid-cols-subgrid">
                <bdi className="text-end font-mono text-muted">{milliseconds(moment.at)}</bdi>
                <span className="break-words">{momentWords(words, moment)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <CopyButtons
          copies={[
            { label: words.copyJson, text: () => asJson(inspected) },
            { label: words.copyMermaid, text: () => asMermaid(words, stories.at(-1) ?? []) },
          ]}
          disabled={false}
          words={words}
        />
      </div>
      <p className="text-xs text-muted">{words.copyHint}</p>
    </>
  );
}
