import { type Growth, type Level, point, rational } from '../../../domain/index.ts';
import type { StatementTest } from '../../../domain/statement/index.ts';
import { exactChange } from '../../format/named-change.ts';
import { moneyExponent, showExact } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { StatementComparison } from './StatementComparison.tsx';
import { statedOf } from './statement-text.ts';

interface Props {
  /** All figures that are judged. */
  readonly claims: readonly (Level | Growth)[];
  readonly tests: readonly StatementTest[];
  /** The address of the statement, relative to the page; null where no script runs that could copy it. */
  readonly address: string | null;
}

/** What fits, with an example of true values and how sharp each test was. */
export function StatementTests({ claims, tests, address }: Props) {
  return (
    <ul className="findings">
      {tests.map((test) => (
        <li
          key={`${test.operation} ${test.stated} ${test.operands.join(' ')}`}
          className="finding statement-pass"
        >
          <TestItem test={test} claims={claims} address={address} />
        </li>
      ))}
    </ul>
  );
}

function TestItem({ test, claims, address }: Omit<Props, 'tests'> & { readonly test: StatementTest }) {
  const messages = useMessages();
  const { power, witness } = test;
  const rate = witness && exactChange(witness.rate, messages);
  return (
    <StatementComparison test={test} claims={claims} address={address}>
      {witness && rate && statedOf(test, claims)?.unit === 'rate' && (
        <>
          {messages.growth.witness(
            showExact(witness.current, messages.money.currency, messages, valueExponent(witness.current)),
            showExact(witness.base, messages.money.currency, messages, valueExponent(witness.current)),
            rate.words,
            rate.name,
          )}{' '}
        </>
      )}
      {messages.statement.power[power]}
    </StatementComparison>
  );
}

const valueExponent = (value: string): number => moneyExponent(point(rational(value)));
