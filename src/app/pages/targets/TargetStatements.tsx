import type { Deadline } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';

interface Props {
  readonly deadline: Deadline;
  readonly ledger: Ledger;
}

/** Who set a target and when; where it was said several times, all statements, oldest first. */
export function TargetStatements({ deadline: { statements }, ledger }: Props) {
  const text = useMessages();
  const [first] = statements;
  if (!first) return null;
  return (
    <div className="deadline-who">
      <p>
        <Statement statement={first} ledger={ledger} />
      </p>
      {statements.length > 1 && (
        <details>
          <summary>{text.targets.repeated(statements.length)}</summary>
          <ol>
            {statements.map((statement) => (
              <li key={statement.claim}>
                <Statement statement={statement} ledger={ledger} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Statement({
  statement: { claim: id, by, repeats },
  ledger,
}: {
  statement: Deadline['statements'][number];
  ledger: Ledger;
}) {
  const text = useMessages();
  const claim = ledger.claim(id);
  const source = claim && ledger.source(claim.source);
  if (!claim || !source) return null;
  const pair = ledger.dataset.pair.id;
  return (
    <>
      {by === null ? text.targets.setByNobody : text.targets.setBy(by)}{' '}
      <ClaimLink pair={pair} claim={claim} />, <SourceLink pair={pair} source={source} />
      {repeats && ` (${text.targets.reprint})`}
    </>
  );
}
