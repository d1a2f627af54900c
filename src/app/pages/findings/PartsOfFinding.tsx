import type { Finding } from '../../../domain/index.ts';
import { Drawings } from '../../charts/Drawings.tsx';
import { findingParts } from '../../charts/finding/finding-parts.ts';
import { PartsChart } from '../../charts/parts/PartsChart.tsx';
import { findingTitle } from '../../format/finding-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly finding: Finding;
}

/** The widths in pixels for which it is drawn: for a phone and for a column. */
const ITEM_WIDTHS = [320, 660] as const;

/** In a list: the parts of a finding's leading proof beside their whole; nothing for a finding about no parts. */
export function PartsOfFinding({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const parts = findingParts({ kind: 'finding', finding: finding.id, picture: 0 }, ledger, messages);
  if (!parts) return null;
  return (
    <Drawings
      widths={ITEM_WIDTHS}
      draw={(width) => (
        <PartsChart model={parts} title={findingTitle(finding, ledger, messages)} width={width} />
      )}
    />
  );
}
