import { point, rational, type StatementCheck, type StatementTest } from '../../domain/index.ts';
import { moneyExponent, showExact, showText } from '../format/show.ts';
import { givesText, statedOf, testStrip } from '../format/statement-text.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { valueScales } from '../models/strip-scales.ts';
import { StripPicture } from './StripPicture.tsx';

interface Props {
  readonly check: StatementCheck;
  readonly tests: readonly StatementTest[];
}

/** What fits, with an example of true values and how sharp each test was. */
export function StatementTests({ check, tests }: Props) {
  return (
    <ul className="findings">
      {tests.map((test) => (
        <li
          key={`${test.operation} ${test.stated} ${test.operands.join(' ')}`}
          className="finding statement-pass"
        >
          <TestText test={test} check={check} />
        </li>
      ))}
    </ul>
  );
}

function TestText({ test, check }: { readonly test: StatementTest; readonly check: StatementCheck }) {
  const text = useMessages();
  const stated = statedOf(test, check);
  if (!stated) return null;
  const strip = testStrip(stated, [test], text);
  const { operation, operands, computed, power, witness } = test;
  return (
    <>
      <p>
        {text.statement.proof(stated.figure, showText(stated.readings.verdict, stated.unit, text))}{' '}
        {givesText(operation, operands, computed, stated.unit, check, text)} {text.statement.meet}
      </p>
      <div className="chart-stage">
        <StripPicture texts={strip} scales={valueScales(strip.bars, strip.factor)} />
      </div>
      <p className="detail">
        {witness && stated.unit === 'rate' && (
          <>
            {text.growth.witness(
              showExact(witness.current, 'USD', text, exponentOf(witness.current)),
              showExact(witness.base, 'USD', text, exponentOf(witness.current)),
              showExact(witness.rate, 'rate', text),
            )}{' '}
          </>
        )}
        {text.statement.power[power]}
      </p>
    </>
  );
}

const exponentOf = (value: string): number => moneyExponent(point(rational(value)));
