/** What hosts did in a room, the latest first. */
import type { AuditEntry } from '#protocol/rooms-api';
import { WithNames } from '../../_ui/with-names.tsx';
import { auditWords, namesIn } from '../../_words/audit-words.ts';
import { localeOf } from '../../_words/times.ts';
import { useLanguage, useWords } from '../../_words/use-words.tsx';
import { moment } from '../_times/when.ts';

export function AuditList({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const locale = localeOf(useLanguage().language);
  return (
    <ol className="flex flex-col divide-y divide-line rounded-xl border border-line bg-surface text-sm">
      {numbered(entries).map(({ number, entry }) => (
        <li key={number} className="flex flex-col gap-x-4 px-3 py-2 sm:flex-row">
          <time dateTime={new Date(entry.at).toISOString()} className="shrink-0 text-muted sm:w-44">
            {moment(locale, entry.at)}
          </time>
          <span className="min-w-0 break-words">
            <Sentence entry={entry} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Several may have the same time. */
const numbered = (entries: readonly AuditEntry[]) => entries.map((entry, number) => ({ number, entry })).toReversed();

function Sentence({ entry }: { readonly entry: AuditEntry }) {
  const words = useWords('rooms');
  const { actor, target = '' } = entry;
  const named = namesIn(entry);
  const names = [...(named.actor ? [actor] : []), ...(named.target ? [target] : [])];
  const say = (stand: readonly string[]): string => {
    const [first = '', second = ''] = named.actor ? stand : ['', ...stand];
    return auditWords(words, { ...entry, actor: first, target: named.target ? second : target });
  };
  return <WithNames names={names} say={say} />;
}
