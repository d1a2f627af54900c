import { FilterFold } from '../../components/FilterFold.tsx';
import { Fold } from '../../components/Fold.tsx';
import { MeaningsLink } from '../../components/MeaningsLink.tsx';
import { useAddress } from '../../components/use-address.ts';
import { findingsTitle } from '../../format/page-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isContrary, isJudged } from '../../models/finding-kinds.ts';
import { yearsNewestFirst } from '../../models/growth-rows.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Corrections } from './Corrections.tsx';
import { claimsGivenUp } from './correction-claims.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FindingItem } from './FindingItem.tsx';
import { isAskedFor, readFindingQuery, writeFindingQuery } from './finding-query.ts';

/** What does not fit, strongest first; then what was revised. What both countries report has a page of its own. */
export function FindingsPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings: text, correction } = messages;
  const hrefs = useHrefs();
  const { findings } = ledger.dataset;
  const [params, change] = useAddress();
  const query = readFindingQuery(params);
  const isAsked = writeFindingQuery(query).size > 0;
  const shown = findings.filter((finding) => isAskedFor(finding, query));
  const judged = shown.filter(isJudged);
  const revisions = shown.filter(({ kind }) => kind === 'revision');
  const mirrors = shown.filter(({ kind }) => kind === 'mirror');
  return (
    <>
      <h1>{findingsTitle(ledger, messages)}</h1>
      <p className="prose">
        {`${text.leadNote} `}
        <MeaningsLink hrefs={hrefs} />
      </p>
      {ledger.dataset.corrections.length > 0 && (
        <p className="prose">
          {correction.short(claimsGivenUp(ledger.dataset.corrections))}{' '}
          <a href="#corrections">{correction.which}</a>.
        </p>
      )}
      {findings.length > 0 && (
        <FilterFold label={text.filterLabel} isAsked={isAsked}>
          <FindingFilters
            query={query}
            years={yearsNewestFirst(findings.map(({ year }) => year))}
            onChange={(next) => change(writeFindingQuery(next), true)}
          />
          <p className="count" aria-live="polite">
            {text.shown(shown.length, findings.length)}
          </p>
        </FilterFold>
      )}
      {findings.length > 0 && shown.length === 0 && <p className="nothing">{text.nothing}</p>}
      {judged.length > 0 && (
        <section>
          <h2>{judged.some(isContrary) ? text.judgedTitle : text.doubtTitle}</h2>
          <ol className="findings">
            {judged.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </ol>
        </section>
      )}
      <Corrections shown={new Set(judged.map(({ id }) => id))} />
      {revisions.length > 0 && (
        <Fold title={text.folded(text.revisionTitle, revisions.length)} open={isAsked}>
          <p className="prose">{text.revisionNote}</p>
          <ol className="findings">
            {revisions.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
          </ol>
        </Fold>
      )}
      {mirrors.length > 0 && (
        <p className="prose">
          <a href={hrefs.twoCounts()}>{text.mirrorElsewhere(mirrors.length)}</a>
        </p>
      )}
    </>
  );
}
