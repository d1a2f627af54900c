import { readInterval, type SummaryCheck, type SummaryClaim, type Unit } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { TermText } from '../../components/TermText.tsx';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { changeGiven } from '../../format/named-change.ts';
import { showValue } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly claim: SummaryClaim;
  readonly check: SummaryCheck;
}

/** An average, a share or a needed growth against what the values give: each test in words, with its figures. */
export function SummaryChecked({ claim, check }: Props) {
  const messages = useMessages();
  return (
    <>
      <h2>
        {messages.claim.check} <VerdictBadge verdict={check.verdict} />
      </h2>
      {check.tests.length === 0 && <p>{messages.claim.nothingToHold}</p>}
      {check.tests.map((test) => (
        <SummaryTested
          key={`${test.operation} ${test.operands.join(' ')} ${test.computed}`}
          test={test}
          stated={claim.readings.verdict}
          unit={claim.unit}
        />
      ))}
    </>
  );
}

function SummaryTested({
  test,
  stated,
  unit,
}: {
  readonly test: SummaryCheck['tests'][number];
  readonly stated: string;
  readonly unit: Unit;
}) {
  const ledger = useLedger();
  const messages = useMessages();
  const { statement, growth } = messages;
  const operands = test.operands.flatMap((id) => ledger.claim(id) ?? []);
  const words = statement.list(operands.map(({ figure }) => `“${figure}”`));
  const given = changeGiven(test.operation, readInterval(test.computed), unit, messages);
  const shown = (text: string) => showValue(readInterval(text), unit, messages);
  return (
    <div className="comparison">
      <p>{statement.gives[test.operation](words, given.words, given.name)}</p>
      <p className="detail">
        {operands.map((claim, index) => (
          <span key={claim.id}>
            {index > 0 && ', '}
            <ClaimLink claim={claim} />
          </span>
        ))}
        {'. '}
        {test.met
          ? growth.meet(shown(stated), shown(test.computed))
          : growth.gap(shown(stated), shown(test.computed))}{' '}
        {test.met && `${messages.power[test.power]} `}
        {test.restsOn.length > 0 && (
          <TermText>
            {messages.restsOn(test.restsOn.map((assumption) => messages.assumption[assumption]))}
          </TermText>
        )}
      </p>
    </div>
  );
}
