import { type Comparison, type Growth, point, rational, readInterval } from '../../domain/index.ts';
import { moneyExponent, showExact, showValue } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { SourceLink } from './SourceLink.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

interface Props {
  readonly comparison: Comparison;
  /** Comparisons with the same outcome, which are only named. */
  readonly others?: readonly Comparison[];
  readonly claim: Growth;
}

/** One comparison in full: the computed growth, the claims that it comes from, the verdict and what it rests on. */
export function ComparisonText({ comparison, others = [], claim }: Props) {
  const text = useMessages();
  const { basis, computed, met, verdict, reason, power, restsOn, anyRounding, stretched, witness } =
    comparison;
  const shown = (value: string) => showValue(readInterval(value), claim.unit, text);
  return (
    <div className="comparison">
      <p>
        <strong className="number">{shown(computed)}</strong> {text.basis[basis]}{' '}
        <VerdictBadge verdict={verdict} />
      </p>
      <p className="detail">
        <ComparedClaims ids={comparison.current} claim={claim} />{' '}
        {basis === 'parts' ? text.growth.and : text.growth.over}{' '}
        <ComparedClaims ids={comparison.base} claim={claim} />
      </p>
      <p className="detail">
        {met
          ? text.growth.meet(shown(claim.readings.verdict), shown(computed))
          : text.growth.gap(shown(claim.readings.verdict), shown(computed))}{' '}
        {witness && <Witness witness={witness} />}
        {reason && `${text.growth.cannotTell(text.reason[reason])} `}
        {verdict === 'inconsistent' && anyRounding && `${text.anyRounding} `}
        {stretched && `${text.stretched} `}
        {verdict !== 'cannot-tell' && <span title={text.powerMeaning[power]}>{text.power[power]} </span>}
        {restsOn.length > 0 && text.restsOn(restsOn.map((assumption) => text.assumption[assumption]))}
      </p>
      {others.length > 0 && (
        <p className="detail">
          {text.growth.alsoOver}{' '}
          {others.map(({ current, base }, index) => (
            <span key={`${current.join(' ')} ${base.join(' ')}`}>
              {index > 0 && '; '}
              <ComparedClaims
                ids={current.join() === comparison.current.join() ? base : current}
                claim={claim}
              />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function ComparedClaims({ ids, claim }: { ids: readonly string[]; claim: Growth }) {
  const ledger = useLedger();
  return ids.map((id, index) => {
    const other = ledger.claim(id);
    const source = other && ledger.source(other.source);
    return other && source ? (
      <span key={id}>
        {index > 0 && ', '}
        <ClaimLink claim={other} />
        {other.source !== claim.source && (
          <>
            {' '}
            (<SourceLink source={source} />)
          </>
        )}
      </span>
    ) : null;
  });
}

/** An example of true values, exactly as computed: a reader can redo it by hand. */
function Witness({ witness }: { witness: NonNullable<Comparison['witness']> }) {
  const text = useMessages();
  const exponent = moneyExponent(point(rational(witness.current)));
  return (
    <>
      {text.growth.witness(
        showExact(witness.current, 'USD', text, exponent),
        showExact(witness.base, 'USD', text, exponent),
        showExact(witness.rate, 'rate', text),
      )}{' '}
    </>
  );
}
