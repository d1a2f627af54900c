import type { Growth, Level } from '../../../domain/index.ts';
import { showDate, showPrinted } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly claims: readonly (Level | Growth)[];
  /** The claim that was the first to print one of them, whose date is told. */
  readonly firstOf?: Level | null;
}

/**
 * Printed values, each distinct one once with the number of its sources, as a link to the first claim that prints it:
 * "US$2.2 billion (6 sources)".
 */
export function PrintedValues({ claims, firstOf = null }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const groups = new Map<string, (Level | Growth)[]>();
  for (const claim of claims) {
    const words = showPrinted(claim, messages);
    groups.set(words, [...(groups.get(words) ?? []), claim]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return sorted.map(([words, members], index) => (
    <span key={words}>
      {index > 0 && ', '}
      {members[0] && <a href={hrefs.claim(members[0].id)}>{words}</a>}{' '}
      <span className="cite">
        {firstOf && members.includes(firstOf)
          ? messages.overview.sourcesSince(
              ledger.sourcesOf(members).length,
              showDate(ledger.published(firstOf), messages),
            )
          : messages.overview.sources(ledger.sourcesOf(members).length)}
      </span>
    </span>
  ));
}
