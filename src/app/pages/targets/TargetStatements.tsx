import type { Deadline } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { TermText } from '../../components/TermText.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

interface Props {
  readonly deadline: Deadline;
}

/** Who set a target and when. If it was said several times, all statements, oldest first. */
export function TargetStatements({ deadline: { statements } }: Props) {
  const messages = useMessages();
  const [first] = statements;
  if (!first) return null;
  return (
    <div className="deadline-who">
      <p>
        <TargetStatement statement={first} />
      </p>
      {statements.length > 1 && (
        <details>
          <summary>{messages.targets.repeated(statements.length)}</summary>
          <ol>
            {statements.map((statement) => (
              <li key={statement.claim}>
                <TargetStatement statement={statement} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function TargetStatement({
  statement: { claim: id, by, repeats },
}: {
  statement: Deadline['statements'][number];
}) {
  const ledger = useLedger();
  const messages = useMessages();
  const claim = ledger.claim(id);
  const source = claim && ledger.source(claim.source);
  if (!claim || !source) return null;
  return (
    <>
      {by === null ? messages.targets.setByNobody : messages.targets.setBy(by)} <ClaimLink claim={claim} />,{' '}
      <SourceLink source={source} />
      {repeats && <TermText>{` (${messages.targets.reprint})`}</TermText>}
    </>
  );
}
