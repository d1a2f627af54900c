import { type Comparison, type Growth, interval, point, rational, readInterval } from '../../domain/index.ts';
import { exactChange } from '../format/named-change.ts';
import { moneyExponent, showExact, showRate, showValue } from '../format/show.ts';
import { undecidedWords } from '../format/undecided-words.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLedger } from '../models/use-ledger.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { Filled, SLOTS } from './Filled.tsx';
import { SourceLink } from './SourceLink.tsx';
import { TermText } from './TermText.tsx';
import { VerdictBadge } from './VerdictBadge.tsx';

interface Props {
  readonly comparison: Comparison;
  /** Further comparisons with the same outcome, which are only named. */
  readonly others?: readonly Comparison[];
  readonly claim: Growth;
}

/** One comparison in full: the computed growth, the claims behind it, the verdict, and what it rests on. */
export function ComparisonText({ comparison, others = [], claim }: Props) {
  const messages = useMessages();
  const { basis, computed, met, verdict, reason, revision, power, restsOn, anyRounding, stretched, witness } =
    comparison;
  const shown = (value: string) => showValue(readInterval(value), claim.unit, messages);
  return (
    <div className="comparison">
      <p>
        <Filled
          sentence={messages.growth.given(SLOTS[0], messages.basis[basis])}
          parts={[
            <strong className="number" key="amount">
              {shown(computed)}
            </strong>,
          ]}
        />{' '}
        <VerdictBadge verdict={verdict} />
      </p>
      <p className="detail">
        <Filled
          sentence={messages.growth[basis === 'parts' ? 'ofParts' : 'overBase'](...SLOTS)}
          parts={[
            <ComparedClaims key="current" ids={comparison.current} claim={claim} />,
            <ComparedClaims key="base" ids={comparison.base} claim={claim} />,
          ]}
        />
      </p>
      <p className="detail">
        {met
          ? messages.growth.meet(shown(claim.readings.verdict), shown(computed))
          : messages.growth.gap(shown(claim.readings.verdict), shown(computed))}{' '}
        {witness && <Witness witness={witness} currency={claim.currency ?? messages.money.currency} />}
        {reason && `${undecidedWords(reason, claim, messages)} `}
        {revision && `${revisionWords(revision, messages)} `}
        {verdict === 'inconsistent' && anyRounding && `${messages.anyRounding} `}
        {stretched && `${messages.stretched} `}
        {verdict !== 'cannot-tell' && `${messages.power[power]} `}
        {restsOn.length > 0 && (
          <TermText>
            {messages.restsOn(restsOn.map((assumption) => messages.assumption[assumption]))}
          </TermText>
        )}
      </p>
      {others.length > 0 && (
        <p className="detail">
          {messages.growth.alsoOver}{' '}
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

/** The revision that would explain a gap, beside those that did happen. */
function revisionWords({ needed, seen }: NonNullable<Comparison['revision']>, messages: Messages): string {
  return messages.revisionNeeded(
    showRate(interval(rational(needed), null), messages),
    seen === null ? null : showRate(interval(null, rational(seen)), messages),
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

/** Exact example values, which a reader can check by hand. */
function Witness({
  witness,
  currency,
}: {
  readonly witness: NonNullable<Comparison['witness']>;
  readonly currency: string;
}) {
  const messages = useMessages();
  const exponent = moneyExponent(point(rational(witness.current)));
  const rate = exactChange(witness.rate, messages);
  return (
    <>
      {messages.growth.witness(
        showExact(witness.current, currency, messages, exponent),
        showExact(witness.base, currency, messages, exponent),
        rate.words,
        rate.name,
      )}{' '}
    </>
  );
}
