import type { StatementCheck } from '../../../domain/index.ts';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { StatementProofs } from './StatementProofs.tsx';
import { StatementTests } from './StatementTests.tsx';
import { impliedText, placeName, togetherText } from './statement-text.ts';

interface Props {
  readonly check: StatementCheck;
  /** The heading above it. */
  readonly title: string;
  /** The statement's own, relative to the page. */
  readonly address: string;
}

/** The verdict on a statement, what shows it, and what the figures imply. */
export function StatementResult({ check, title, address }: Props) {
  const messages = useMessages();
  const { verdict, findings, tests, implied, missing, readings } = check;
  const unread = [...readings.values()].filter((reading) => 'problem' in reading).length;
  const together = togetherText(check, messages);
  const passes = tests.filter((test) => test.verdict !== 'inconsistent');
  return (
    <section className="statement-result">
      <h2>
        {title} <VerdictBadge verdict={verdict} />
      </h2>
      {/* One sentence is read out when it changes; all else stays quiet while a reader types. */}
      <p role="status" className="short-answer">
        {messages.statement.summary[verdict]}
      </p>
      {unread > 0 && <p>{messages.statement.unread(unread)}</p>}
      {verdict === 'cannot-tell' && <Missing missing={missing} />}
      {findings.length > 0 && (
        <>
          <h3>{messages.statement.proofs}</h3>
          <StatementProofs check={check} address={address} />
        </>
      )}
      {passes.length > 0 && (
        <>
          <h3>{messages.statement.passes}</h3>
          <StatementTests check={check} tests={passes} address={address} />
        </>
      )}
      {together !== null && verdict !== 'cannot-tell' && (
        <>
          <h3>{messages.statement.together}</h3>
          <p>{together}</p>
        </>
      )}
      {implied.length > 0 && (
        <>
          <h3>{messages.statement.implied}</h3>
          <ul className="statement-implied">
            {implied.map((one) => (
              <li key={one.place}>{impliedText(one, check, messages)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Missing({ missing }: { readonly missing: StatementCheck['missing'] }) {
  const messages = useMessages();
  const names = missing.map((place) => placeName(place, messages));
  return <p>{names.length > 0 ? messages.statement.missing(names) : messages.statement.missingAny}</p>;
}
