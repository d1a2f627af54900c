import { point, rational, type StatementCheck, type StatementTest } from '../../domain/index.ts';
import { moneyExponent, showExact, showText } from '../format/show.ts';
import { givesText, statedOf, testStrip } from '../format/statement-text.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { StatementPicture } from './StatementPicture.tsx';

interface Props {
  readonly check: StatementCheck;
  readonly tests: readonly StatementTest[];
  /** The statement's own, relative to the page. */
  readonly address: string;
}

/** What fits, with an example of true values and how sharp each test was. */
export function StatementTests({ check, tests, address }: Props) {
  return (
    <ul className="findings">
      {tests.map((test) => (
        <li
          key={`${test.operation} ${test.stated} ${test.operands.join(' ')}`}
          className="finding statement-pass"
        >
          <TestText test={test} check={check} address={address} />
        </li>
      ))}
    </ul>
  );
}

function TestText({ test, check, address }: Omit<Props, 'tests'> & { readonly test: StatementTest }) {
  const text = useMessages();
  const stated = statedOf(test, check);
  if (!stated) return null;
  const strip = testStrip(stated, [test], text);
  const { operation, operands, computed, power, witness } = test;
  const words = [
    text.statement.proof(stated.figure, showText(stated.readings.verdict, stated.unit, text)),
    givesText(operation, operands, computed, stated.unit, check, text),
    text.statement.meet,
  ].join(' ');
  return (
    <>
      <p>{words}</p>
      <StatementPicture strip={strip} words={words} address={address} />
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
