import type { Source } from '../../../domain/index.ts';
import { Citation } from '../../components/Citation.tsx';
import { ClaimFilters } from '../../components/ClaimFilters.tsx';
import { Filled, SLOTS } from '../../components/Filled.tsx';
import { FilterFold } from '../../components/FilterFold.tsx';
import { FoldedYears } from '../../components/FoldedYears.tsx';
import { LedgerText } from '../../components/LedgerText.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { useClaimQuery } from '../../components/use-claim-query.ts';
import { sourcesTitle } from '../../format/page-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { type ClaimQuery, choicesOfSources, hasWords, writeClaimQuery } from '../../models/claim-query.ts';
import { yearsNewestFirst } from '../../models/growth-rows.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';

import { EventList } from './EventList.tsx';

/** So many are seen before a year is opened. */
const MOST_SOURCES = 15;

/** Every source with its citation, newest first; those without a known date last. */
export function SourcesPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const { sources, events } = ledger.dataset;
  const choices = choicesOfSources(sources);
  const [query, ask] = useClaimQuery(choices);
  const isAsked = writeClaimQuery(query).size > 0;
  const shown = sources.filter((source) => isSourceAskedFor(source, query)).sort(newestSourceFirst);
  return (
    <>
      <h1>{sourcesTitle(ledger, messages)}</h1>
      <p className="lead">{messages.sources.lead}</p>
      <FilterFold label={messages.filter.label} isAsked={isAsked}>
        <ClaimFilters
          filters={['q', 'year', 'publisher', 'language']}
          query={query}
          choices={choices}
          years={yearsNewestFirst(sources.map(yearOfSource))}
          onChange={ask}
        />
      </FilterFold>
      <p className="count" aria-live="polite">
        {messages.sources.shown(shown.length, sources.length)}
      </p>
      {shown.length === 0 && <p className="nothing">{messages.sources.nothing}</p>}
      <FoldedYears rows={shown} yearOf={yearOfSource} most={MOST_SOURCES} isAsked={isAsked}>
        {(ofYear) => <SourceList sources={ofYear} />}
      </FoldedYears>
      {events.length > 0 && (
        <section>
          <h2>{messages.overview.eventsTitle}</h2>
          <details className="how">
            <summary>{messages.overview.eventsShow(events.length)}</summary>
            <EventList events={events} />
          </details>
        </section>
      )}
    </>
  );
}

/** Sources with their citations. */
function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  return (
    <ol className="source-list">
      {sources.map((source) => {
        const original = source.repeats === null ? undefined : ledger.source(source.repeats);
        return (
          <li key={source.id}>
            <Citation source={source} />
            <p className="detail">
              {source.title && (
                <>
                  <LedgerText>{`${source.about}.`}</LedgerText>{' '}
                </>
              )}
              {messages.languageOf[source.language] ?? source.language}, {messages.sourceKind[source.kind]} ·{' '}
              <a href={hrefs.source(source.id)}>
                {messages.sources.claimCount(ledger.claimsOf(source.id).length)}
              </a>
              {original && (
                <>
                  {' '}
                  ·{' '}
                  <Filled
                    sentence={messages.value.repeats(SLOTS[0])}
                    parts={[<SourceLink key="source" source={original} />]}
                  />
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function isSourceAskedFor(source: Source, query: ClaimQuery): boolean {
  return (
    (query.year === null || yearOfSource(source) === query.year) &&
    (query.publisher === null || source.publisher === query.publisher) &&
    (query.language === null || source.language === query.language) &&
    hasWords([source.publisher, source.agency, source.title, source.about, source.url], query.q)
  );
}

const yearOfSource = ({ published }: Source): number | null =>
  published === null ? null : Number(published.slice(0, 4));

function newestSourceFirst(a: Source, b: Source): number {
  const [first, second] = [a.published ?? '', b.published ?? ''];
  return first < second ? 1 : first > second ? -1 : 0;
}
