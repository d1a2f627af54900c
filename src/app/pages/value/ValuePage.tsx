import { UNSPECIFIED } from '../../../domain/index.ts';
import { revisionsModel } from '../../charts/revisions/revisions-model.ts';
import { ChartOf } from '../../components/ChartOf.tsx';
import { ClaimSum } from '../../components/ClaimSum.tsx';
import { FindingLinks } from '../../components/FindingLinks.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Heading } from '../../components/Heading.tsx';
import { LedgerText } from '../../components/LedgerText.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { TermText } from '../../components/TermText.tsx';
import { valueTitle } from '../../format/page-title.ts';
import { showPeriod, showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueNeighbours } from '../../models/value-neighbours.ts';
import {
  levelsByInterval,
  type ReporterGroup,
  reporterGroups,
  type ValueEntry,
  valueSlug,
} from '../../models/value-page.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { ImpliedValues } from './ImpliedValues.tsx';
import { ValuePicture } from './ValuePicture.tsx';
import { ValueStory } from './ValueStory.tsx';
import { ValueTable } from './ValueTable.tsx';

interface Props {
  readonly value: ValueEntry;
}

/** One value: what became of it, its revisions as a picture, every published figure; and the periods around it. */
export function ValuePage({ value }: Props) {
  const ledger = useLedger();
  const { key, levels, totals } = value;
  const messages = useMessages();
  const groups = reporterGroups(levels, ledger);
  const sorted = groups.flatMap((group) => group.levels);
  const slug = valueSlug(key);
  const isRevised = revisionsModel(ledger, slug) !== null;
  const hasStrip = levelsByInterval(levels).length > 1;
  return (
    <>
      <h1>
        <Heading>{valueTitle(value, ledger, messages)}</Heading>
      </h1>
      <ValueStory value={value} />
      {isRevised && <ChartOf chart={{ kind: 'revisions', slug }} isHeaded />}
      {hasStrip &&
        (isRevised ? (
          <Fold title={messages.value.stripTitle}>
            <ValuePicture slug={slug} levels={sorted} />
          </Fold>
        ) : (
          <ValuePicture slug={slug} levels={sorted} />
        ))}
      {levels.length > 0 && (
        <section>
          <h2>{messages.value.figuresTitle(levels.length)}</h2>
          {groups.some(isEstimated) && <p className="detail">{messages.value.noMirror}</p>}
          {groups.some(({ reporter }) => reporter === UNSPECIFIED) && (
            <p className="detail">
              <LedgerText>{ledger.dataset.pair.assumption}</LedgerText>
            </p>
          )}
          <ValueTable groups={groups} />
        </section>
      )}
      <FindingLinks title={messages.findings.ofValue} claims={levels} />
      {value.implied.length > 0 && (
        <Fold title={messages.implied.title} open={levels.length + totals.length === 0}>
          <ImpliedValues value={value} />
        </Fold>
      )}
      {totals.length > 0 && (
        <Fold title={messages.value.sumsTitle} open={levels.length === 0}>
          <Totals totals={totals} />
        </Fold>
      )}
      <Neighbours value={value} />
    </>
  );
}

/** Estimates that were made from the partner's reports are no second count. */
const isEstimated = ({ statistics, levels }: ReporterGroup): boolean =>
  statistics && levels.every(({ status }) => status === 'E');

/** The same value in the periods before and after. */
function Neighbours({ value: { key } }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { previous, next } = valueNeighbours(key, ledger);
  const link = (to: ValueEntry, words: (period: string) => string, rel: 'prev' | 'next') => (
    <a href={hrefs.value(valueSlug(to.key))} rel={rel}>
      {words(showPeriod(to.key.period, messages))}
    </a>
  );
  return (
    <nav className="neighbours" aria-label={messages.value.neighbours}>
      {previous && link(previous, messages.value.previous, 'prev')}
      <a href={hrefs.values()}>{messages.nav.values}</a>
      {next && link(next, messages.value.next, 'next')}
    </nav>
  );
}

/** The totals of statistics that print only exports and imports. */
function Totals({ totals }: { totals: ValueEntry['totals'] }) {
  const ledger = useLedger();
  const messages = useMessages();
  return (
    <section>
      <p>{messages.value.derived}</p>
      <p className="detail">
        <TermText>{messages.value.derivedNote}</TermText>
      </p>
      <ul>
        {totals.map((total) => {
          const source = ledger.source(total.source);
          const claims = total.claims.flatMap((id) => ledger.claim(id) ?? []);
          const estimated = claims.every(({ status }) => status === 'E');
          return (
            <li key={total.cell}>
              {messages.value.reportedBy(ledger.economy(total.reporter))}:{' '}
              <span className="number">{showText(total.interval, total.currency, messages)}</span>,{' '}
              <ClaimSum claims={claims} />{' '}
              <span className="cite">
                ({source && <SourceLink source={source} />}
                {estimated && `; ${messages.value.noMirrorShort}`})
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
