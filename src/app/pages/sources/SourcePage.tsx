import type { Source } from '../../../domain/index.ts';
import { CiteFiles } from '../../components/CiteFiles.tsx';
import { ClaimTable } from '../../components/ClaimTable.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { EventList } from '../../components/EventList.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { FindingLinks } from '../../components/FindingLinks.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { citationOf } from '../../format/citation.ts';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { Citation } from './Citation.tsx';

interface Props {
  readonly source: Source;
}

/** One publication: its record, what was seen of it, and every claim taken from it. */
export function SourcePage({ source }: Props) {
  const ledger = useLedger();
  const text = useMessages();
  const claims = ledger.claimsOf(source.id);
  const events = ledger.dataset.events.filter((event) => event.source === source.id);
  const repeated = source.repeats === null ? undefined : ledger.source(source.repeats);
  return (
    <>
      <p className="kicker">{text.sourceKind[source.kind]}</p>
      <h1>{source.title ?? source.about}</h1>
      <Facts>
        <Fact name={text.source.title}>{source.title ?? text.format.notSeen}</Fact>
        <Fact name={text.sources.about}>{source.about}</Fact>
        <Fact name={text.source.publisher}>{source.publisher}</Fact>
        <Fact name={text.source.agency}>{source.agency}</Fact>
        <Fact name={text.source.published}>
          {source.published
            ? text.source.dateWithBasis(
                showDate(source.published, text),
                text.source.publishedBasis[source.publishedBasis],
              )
            : text.format.notSeen}
        </Fact>
        <Fact name={text.source.accessed}>{showDate(source.accessed, text)}</Fact>
        <Fact name={text.source.address}>
          {source.url ? (
            <a href={source.url} rel="external">
              {source.url}
            </a>
          ) : (
            text.format.notSeen
          )}
        </Fact>
        <Fact name={text.source.language}>{text.languageOf[source.language] ?? source.language}</Fact>
        <Fact name={text.source.repeats}>{repeated ? <SourceLink source={repeated} /> : null}</Fact>
        <Fact name={text.source.note}>{source.note}</Fact>
      </Facts>
      <h2>{text.source.citation}</h2>
      <Citation source={source} />
      <CopyButton value={citationOf(source, text)} />
      <CiteFiles />
      <h2>{text.source.claims}</h2>
      {claims.length === 0 ? <p>{text.source.noClaims}</p> : <ClaimTable claims={claims} />}
      <FindingLinks title={text.findings.ofSource} claims={claims} />
      {events.length > 0 && (
        <>
          <h2>{text.source.events}</h2>
          <EventList events={events} />
        </>
      )}
    </>
  );
}
