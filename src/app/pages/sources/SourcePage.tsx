import type { Source } from '../../../domain/index.ts';
import { Citation } from '../../components/Citation.tsx';
import { CiteFiles } from '../../components/CiteFiles.tsx';
import { ClaimTable } from '../../components/ClaimTable.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { FindingLinks } from '../../components/FindingLinks.tsx';
import { Fold } from '../../components/Fold.tsx';
import { LedgerText } from '../../components/LedgerText.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { citationOf } from '../../format/citation.ts';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

import { EventList } from './EventList.tsx';

interface Props {
  readonly source: Source;
}

/** One publication: its citation, the curators’ note, all claims from it and what was found; its record to open. */
export function SourcePage({ source }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const claims = ledger.claimsOf(source.id);
  const events = ledger.dataset.events.filter((event) => event.source === source.id);
  const repeated = source.repeats === null ? undefined : ledger.source(source.repeats);
  return (
    <>
      <p className="kicker">{messages.sourceKind[source.kind]}</p>
      {source.title ? (
        <h1 lang={source.language} dir="auto" translate="no">
          {source.title}
        </h1>
      ) : (
        <h1>
          <LedgerText>{source.about}</LedgerText>
        </h1>
      )}
      <Citation source={source} />
      <CopyButton value={citationOf(source, messages)} />
      <CiteFiles />
      {source.note && (
        <p className="prose">
          <LedgerText>{source.note}</LedgerText>
        </p>
      )}
      <h2>{messages.source.claims}</h2>
      {claims.length === 0 ? <p>{messages.source.noClaims}</p> : <ClaimTable claims={claims} />}
      <FindingLinks title={messages.findings.ofSource} claims={claims} />
      {events.length > 0 && (
        <>
          <h2>{messages.source.events}</h2>
          <EventList events={events} />
        </>
      )}
      <Fold title={messages.claim.provenance}>
        <Facts>
          <Fact name={messages.source.title}>
            {source.title ? (
              <bdi lang={source.language} translate="no">
                {source.title}
              </bdi>
            ) : (
              messages.format.notSeen
            )}
          </Fact>
          <Fact name={messages.sources.about}>
            <LedgerText>{source.about}</LedgerText>
          </Fact>
          <Fact name={messages.source.publisher}>
            <bdi translate="no">{source.publisher}</bdi>
          </Fact>
          <Fact name={messages.source.agency}>{source.agency}</Fact>
          <Fact name={messages.source.published}>
            {source.published
              ? messages.source.dateWithBasis(
                  showDate(source.published, messages),
                  messages.source.publishedBasis[source.publishedBasis],
                )
              : messages.format.notSeen}
          </Fact>
          <Fact name={messages.source.accessed}>{showDate(source.accessed, messages)}</Fact>
          <Fact name={messages.source.address}>
            {source.url ? (
              <a href={source.url} rel="external">
                {source.url}
              </a>
            ) : (
              messages.format.notSeen
            )}
          </Fact>
          <Fact name={messages.source.language}>
            {messages.languageOf[source.language] ?? source.language}
          </Fact>
          <Fact name={messages.source.repeats}>{repeated ? <SourceLink source={repeated} /> : null}</Fact>
        </Facts>
      </Fold>
    </>
  );
}
