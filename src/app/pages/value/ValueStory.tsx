import { type Level, UNSPECIFIED } from '../../../domain/index.ts';
import { revisionsModel } from '../../charts/revisions/revisions-model.ts';
import { showDate, showPrinted } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { countsApart } from '../../models/mirror-row.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { type ValueEntry, valueSlug } from '../../models/value-page.ts';

/** What became of a value from its first to its last publication, in one sentence a reporter. */
export function ValueStory({ value: { key, levels, totals } }: { readonly value: ValueEntry }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { value: words, findings } = messages;
  const revised = (revisionsModel(ledger, valueSlug(key))?.series ?? []).filter(
    ({ dated }) => dated.length > 1,
  );
  const told = (level: Level) =>
    [showPrinted(level, messages), showDate(ledger.published(level), messages)] as const;
  const sentences = revised.flatMap(({ reporter, dated }) => {
    const [first, last] = [dated[0]?.level, dated.at(-1)?.level];
    if (!first || !last) return [];
    return revised.length === 1
      ? words.changed(...told(first), ...told(last))
      : words.changedBy(
          reporter === UNSPECIFIED ? words.unspecified : words.reportedBy(ledger.economy(reporter)),
          ...told(first),
          ...told(last),
        );
  });
  const apart = countsApart(levels, ledger);
  const isOne = new Set(levels.map(({ readings }) => readings.verdict)).size === 1;
  const sentence =
    sentences.length > 0
      ? sentences.join(' ')
      : apart !== null
        ? findings.mirrorApartNote(apart)
        : levels.length > 1 && isOne
          ? words.sameAll(levels.length)
          : levels.length + totals.length > 0
            ? words.lead
            : messages.implied.lead;
  return <p className="lead">{sentence}</p>;
}
