import { type Claim, isSummary, standsFor } from '../../../domain/index.ts';
import { CiteFiles } from '../../components/CiteFiles.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { Filled, SLOTS } from '../../components/Filled.tsx';
import { FindingLinks } from '../../components/FindingLinks.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Misprint } from '../../components/Misprint.tsx';
import { Share } from '../../components/Share.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { TargetCaption } from '../../components/TargetCaption.tsx';
import { citationOf } from '../../format/citation.ts';
import { claimTitle } from '../../format/page-title.ts';
import { showLocator } from '../../format/show.ts';
import { claimSubject } from '../../format/subject.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { targetAnswers } from '../../models/target-answers.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { ClaimCheck } from './ClaimCheck.tsx';
import { ClaimFacts } from './ClaimFacts.tsx';
import { ClaimReading } from './ClaimReading.tsx';
import { LevelContext } from './LevelContext.tsx';
import { SummaryChecked } from './SummaryChecked.tsx';
import { TargetOutcome } from './TargetOutcome.tsx';

interface Props {
  readonly claim: Claim;
}

/** One claim: the printed words and their source, what they are tested against; the reading and the rest to open. */
export function ClaimPage({ claim }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const source = ledger.source(claim.source);
  const check = ledger.check(claim.id);
  const summaryCheck = ledger.summaryCheck(claim.id);
  const place = showLocator(claim.locator, messages);
  const citation = source ? messages.claim.citation(claim.figure, place, citationOf(source, messages)) : '';
  const answer = targetAnswers(ledger).find(({ target }) => target.id === claim.id);
  const subject = claimSubject(claim, ledger, messages);
  const title = claimTitle(claim, ledger, messages);
  return (
    <>
      {!title.includes(subject) && <p className="kicker">{subject}</p>}
      <h1>
        <Heading>{title}</Heading>
      </h1>
      <figure className="quote">
        <blockquote lang={claim.language} dir="auto" translate="no">
          “{claim.figure}”
        </blockquote>
        <Misprint claim={claim} />
        <figcaption>
          {claim.saidBy && `${messages.claim.saidBy(claim.saidBy)}, `}
          {source && <SourceLink source={source} />}, {place}
        </figcaption>
      </figure>
      <FindingLinks title={messages.findings.ofClaim} claims={[claim]} />
      {check && <ClaimCheck check={check} />}
      {summaryCheck && isSummary(claim) && <SummaryChecked claim={claim} check={summaryCheck} />}
      {answer && (
        <>
          <h2>{messages.claim.howFar}</h2>
          <p>
            <TargetCaption answer={answer} />
          </p>
          <Share chart={{ kind: 'target', claim: claim.id }} />
        </>
      )}
      {(claim.kind === 'target' || claim.kind === 'met') && <TargetOutcome claim={claim} />}
      <CopyButton value={citation} />
      <Fold title={messages.source.citation}>
        {source && (
          <p className="citation">
            <Filled
              sentence={messages.claim.citation(
                SLOTS[0],
                place,
                citationOf({ ...source, title: source.title && SLOTS[1] }, messages),
              )}
              parts={[claim.figure, source.title].map((words) => (
                <bdi key={words} lang={claim.language} translate="no">
                  {words}
                </bdi>
              ))}
            />
          </p>
        )}
        <CiteFiles />
      </Fold>
      <Fold title={messages.claim.reading}>
        <ClaimReading claim={claim} />
        <ClaimFacts claim={claim} />
      </Fold>
      {claim.kind === 'level' && (
        <Fold title={messages.claim.context}>
          <LevelContext claim={claim} />
        </Fold>
      )}
      <Fold title={messages.claim.provenance}>
        <Facts>
          <Fact name={messages.claim.exact}>
            <code>{standsFor(claim)}</code>
          </Fact>
          <Fact name={messages.claim.printed}>
            <span lang={claim.language} translate="no">
              “{claim.figure}”
            </span>
          </Fact>
          <Fact name={messages.claim.where}>{place}</Fact>
          <Fact name={messages.chart.source}>{source && <SourceLink source={source} />}</Fact>
          <Fact name={messages.footer.data}>{messages.chart.version(ledger.dataset.version)}</Fact>
        </Facts>
      </Fold>
    </>
  );
}
