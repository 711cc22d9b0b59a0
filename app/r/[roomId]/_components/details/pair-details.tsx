/** One connection: its way, what goes over it, its candidate pairs, and how it came about. */
import type { ParticipantId } from '#protocol/participant';
import { CopyButtons } from '../../../../_ui/copy-buttons.tsx';
import { bitrateWords, candidateWords, DETAILS, mediaTitle, milliseconds, momentWords, pictureWords, priorityWords, shareWords, wayWords } from '../../../../_words/details.ts';
import { asJson, asMermaid } from './export.ts';
import { Facts } from './facts.tsx';
import { Table } from './table.tsx';
import { type Inspected, useInspection } from './use-inspection.ts';

export default function PairDetails({ id }: { readonly id: ParticipantId }) {
  const inspected = useInspection(id);
  if (inspected === 'reading') return <p className="text-muted">{DETAILS.reading}</p>;
  if (!inspected) return <p className="text-muted">{DETAILS.none}</p>;
  return <Inspection inspected={inspected} />;
}

function Inspection({ inspected }: { readonly inspected: Inspected }) {
  const { details, stories } = inspected;
  const used = details.pairs.find(({ selected }) => selected);
  return (
    <>
      <Facts
        facts={[
          [DETAILS.way, used && wayWords(used)],
          [DETAILS.roundTrip, milliseconds(used?.roundTrip)],
          [DETAILS.role, details.role],
          [DETAILS.encryption, details.dtls],
        ]}
      />
      <Table
        caption={DETAILS.media}
        columns={DETAILS.mediaColumns}
        rows={details.media.map((media) => [mediaTitle(media), media.codec ?? '', bitrateWords(media.bitsPerSecond), pictureWords(media), shareWords(media.lost)])}
      />
      <Table
        caption={DETAILS.pairs}
        columns={DETAILS.pairColumns}
        rows={details.pairs.map(({ local, remote, state, nominated, selected, roundTrip }) => [
          `${candidateWords(local)} (${priorityWords(local.priority)})`,
          `${candidateWords(remote)} (${priorityWords(remote.priority)})`,
          [state, ...(nominated ? [DETAILS.nominated] : []), ...(selected ? [DETAILS.selected] : [])].join(', '),
          milliseconds(roundTrip),
        ])}
      />
      {stories.map((story, index) => (
        // A story has no name but its place, and none is ever put before another.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={index} aria-label={DETAILS.story(index + 1, stories.length)}>
          <h3 className="mb-1 text-sm font-semibold">{DETAILS.story(index + 1, stories.length)}</h3>
          <ol className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-xs">
            {story.map((moment, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <li key={place} className="col-span-2 grid grid-cols-subgrid">
                <span className="text-end font-mono text-muted">{milliseconds(moment.at)}</span>
                <span className="break-words">{momentWords(moment)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <CopyButtons
          copies={[
            { label: DETAILS.copyJson, text: () => asJson(inspected) },
            { label: DETAILS.copyMermaid, text: () => asMermaid(stories.at(-1) ?? []) },
          ]}
          disabled={false}
          words={DETAILS}
        />
      </div>
      <p className="text-xs text-muted">{DETAILS.copyHint}</p>
    </>
  );
}
