import { twoCountsRefs } from '../../charts/two-counts/two-counts-kind.tsx';
import { countersOf } from '../../charts/two-counts/two-counts-labels.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Ledger } from '../../models/ledger.ts';

/** What the page says in one sentence: the table may have years of which no picture is drawn, as those of two-way trade. */
export const twoCountsPageTitle = (ledger: Ledger, messages: Messages): string =>
  messages.twoCounts.pageTitle(
    countersOf(ledger),
    twoCountsRefs(ledger).length + ledger.dataset.findings.filter(({ kind }) => kind === 'mirror').length,
  );
