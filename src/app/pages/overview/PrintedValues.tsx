import type { Growth, Level } from '../../../domain/index.ts';
import { showPrinted } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly claims: readonly (Level | Growth)[];
}

/**
 * Printed values, each distinct one once with the number of its sources, as a link to the first claim that prints it:
 * "US$2.2 billion (6 sources)".
 */
export function PrintedValues({ claims }: Props) {
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
        {messages.overview.sources(new Set(members.map(({ source }) => source)).size)}
      </span>
    </span>
  ));
}
