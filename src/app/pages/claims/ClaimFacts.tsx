import {
  type Claim,
  type Growth,
  isSummary,
  type Level,
  type SummaryClaim,
  UNSPECIFIED,
} from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { LedgerText } from '../../components/LedgerText.tsx';
import { TermText } from '../../components/TermText.tsx';
import { showPeriod } from '../../format/show.ts';
import { showWhole } from '../../format/subject.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly claim: Claim;
}

/** What a claim is about, and what the curator noted. */
export function ClaimFacts({ claim }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const context = claim.fromContext.map((name) => messages.claim.contextNames[name]);
  const hedges = claim.hedges.map((hedge) => messages.hedge[hedge]).join('; ');
  const note = [context.length > 0 && messages.claim.fromContext(context), claim.note]
    .filter(Boolean)
    .join(' ');
  const beside = claim.beside === null ? undefined : ledger.claim(claim.beside);
  const target = claim.kind === 'met' ? ledger.claim(claim.target) : undefined;
  return (
    <Facts>
      {claim.kind === 'target' ? (
        <>
          <Fact name={messages.claim.by}>
            {claim.by === null ? (claim.horizon ?? messages.claim.noDate) : showPeriod(claim.by, messages)}
          </Fact>
          <Fact name={messages.claim.setBy}>{claim.saidBy ?? messages.format.notStated}</Fact>
        </>
      ) : claim.kind === 'met' ? (
        <>
          <Fact name={messages.claim.metYears}>{showPeriod(claim.period, messages)}</Fact>
          <Fact name={messages.claim.metExcept}>
            {claim.exceptWords && messages.claim.metExceptText(claim.exceptWords)}
          </Fact>
          <Fact name={messages.claim.metTarget}>{target && <ClaimLink claim={target} />}</Fact>
          <Fact name={messages.claim.setBy}>{claim.saidBy ?? messages.format.notStated}</Fact>
        </>
      ) : (
        <CellFacts claim={claim} />
      )}
      <Fact name={messages.claim.covers}>{claim.covers}</Fact>
      <Fact name={messages.claim.currency}>{currencyFact(claim, ledger, messages)}</Fact>
      <Fact name={messages.claim.besides}>{beside && <ClaimLink claim={beside} />}</Fact>
      <Fact name={messages.claim.figureSeen}>
        {claim.seen === 'all' ? null : messages.claim.seen[claim.seen]}
      </Fact>
      <Fact name={messages.claim.hedges}>{hedges}</Fact>
      <Fact name={messages.claim.misprintWhy}>
        {claim.misprint && messages.claim.misprintText(claim.misprint.readAs, claim.misprint.reason)}
      </Fact>
      <Fact name={messages.claim.secondReading}>
        {claim.secondReading === null
          ? null
          : claim.differs === null
            ? messages.claim.secondAgrees
            : messages.claim.secondDiffers(claim.differs)}
      </Fact>
      <Fact name={messages.claim.note}>{note && <LedgerText>{note}</LedgerText>}</Fact>
    </Facts>
  );
}

/** The currency of a figure; `null` where it is the pair's. */
function currencyFact({ currency }: Claim, { dataset }: Ledger, messages: Messages): string | null {
  if (currency === null) return messages.claim.currencyUnsaid;
  return currency === dataset.pair.currency ? null : currency;
}

function CellFacts({ claim }: { claim: Level | Growth | SummaryClaim }) {
  const ledger = useLedger();
  const messages = useMessages();
  return (
    <>
      <Fact name={messages.claim.period}>{showPeriod(claim.period, messages)}</Fact>
      <Fact name={messages.claim.base}>
        {claim.kind === 'growth' ? showPeriod(claim.base, messages) : null}
      </Fact>
      {isSummary(claim) && <SummaryFacts claim={claim} />}
      <Fact name={messages.claim.reporter}>
        {claim.reporter === UNSPECIFIED
          ? messages.claim.reporterAssumed(ledger.economy(ledger.dataset.pair.assumedReporter))
          : ledger.economy(claim.reporter)}
      </Fact>
      <Fact name={messages.claim.valuation}>
        {claim.valuation ? (
          <TermText>{messages.valuation[claim.valuation]}</TermText>
        ) : (
          messages.format.notStated
        )}
      </Fact>
      <Fact name={messages.claim.status}>{messages.obsStatus[claim.status]}</Fact>
    </>
  );
}

/** What a claim about several values tells beside its period. */
function SummaryFacts({ claim }: { claim: SummaryClaim }) {
  const ledger = useLedger();
  const messages = useMessages();
  switch (claim.kind) {
    case 'average':
      return <Fact name={messages.claim.each}>{messages.claim.eachOf[claim.each]}</Fact>;
    case 'average-growth':
      return (
        <Fact name={messages.claim.countedFrom}>
          {claim.base === null ? messages.claim.countedFromUnsaid : showPeriod(claim.base, messages)}
        </Fact>
      );
    case 'share': {
      const target = claim.of.target === null ? undefined : ledger.claim(claim.of.target);
      return (
        <Fact name={messages.claim.whole}>
          {target ? <ClaimLink claim={target} /> : showWhole(claim, ledger, messages)}
        </Fact>
      );
    }
    case 'needed-growth': {
      const target = ledger.claim(claim.target);
      return (
        <>
          <Fact name={messages.claim.countedFrom}>{showPeriod(claim.base, messages)}</Fact>
          <Fact name={messages.claim.neededTarget}>{target && <ClaimLink claim={target} />}</Fact>
        </>
      );
    }
  }
}
