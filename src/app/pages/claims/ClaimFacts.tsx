import { type Claim, type Growth, type Level, UNSPECIFIED } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { showPeriod } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly claim: Claim;
}

/** What a claim is about, and what the curator noted of it. */
export function ClaimFacts({ claim }: Props) {
  const ledger = useLedger();
  const text = useMessages();
  const context = claim.fromContext.map((name) => text.claim.contextNames[name]);
  const hedges = claim.hedges.map((hedge) => text.hedge[hedge]).join('; ');
  const note = [context.length > 0 && text.claim.fromContext(context), claim.note].filter(Boolean).join(' ');
  const target = claim.kind === 'met' ? ledger.claim(claim.target) : undefined;
  return (
    <Facts>
      {claim.kind === 'target' ? (
        <>
          <Fact name={text.claim.by}>
            {claim.by === null ? (claim.horizon ?? text.claim.noDate) : showPeriod(claim.by, text)}
          </Fact>
          <Fact name={text.claim.setBy}>{claim.saidBy ?? text.format.notStated}</Fact>
        </>
      ) : claim.kind === 'met' ? (
        <>
          <Fact name={text.claim.metYears}>{showPeriod(claim.period, text)}</Fact>
          <Fact name={text.claim.metExcept}>
            {claim.exceptWords && text.claim.metExceptText(claim.exceptWords)}
          </Fact>
          <Fact name={text.claim.metTarget}>{target && <ClaimLink claim={target} />}</Fact>
          <Fact name={text.claim.setBy}>{claim.saidBy ?? text.format.notStated}</Fact>
        </>
      ) : (
        <CellFacts claim={claim} />
      )}
      <Fact name={text.claim.hedges}>{hedges}</Fact>
      <Fact name={text.claim.misprintWhy}>
        {claim.misprint && text.claim.misprintText(claim.misprint.readAs, claim.misprint.reason)}
      </Fact>
      <Fact name={text.claim.secondReading}>
        {claim.secondReading === null
          ? null
          : claim.differs === null
            ? text.claim.secondAgrees
            : text.claim.secondDiffers(claim.differs)}
      </Fact>
      <Fact name={text.claim.note}>{note}</Fact>
    </Facts>
  );
}

function CellFacts({ claim }: { claim: Level | Growth }) {
  const ledger = useLedger();
  const text = useMessages();
  return (
    <>
      <Fact name={text.claim.period}>{showPeriod(claim.period, text)}</Fact>
      <Fact name={text.claim.base}>{claim.kind === 'growth' ? showPeriod(claim.base, text) : null}</Fact>
      <Fact name={text.claim.reporter}>
        {claim.reporter === UNSPECIFIED
          ? text.claim.reporterAssumed(ledger.economy(ledger.dataset.pair.assumedReporter))
          : ledger.economy(claim.reporter)}
      </Fact>
      <Fact name={text.claim.valuation}>
        {claim.valuation ? text.valuation[claim.valuation] : text.format.notStated}
      </Fact>
      <Fact name={text.claim.status}>{text.obsStatus[claim.status]}</Fact>
    </>
  );
}
