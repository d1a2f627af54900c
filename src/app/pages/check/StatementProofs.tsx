import type { Finding, Growth, Level, Proof } from '../../../domain/index.ts';
import { TermText } from '../../components/TermText.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { StatementComparison } from './StatementComparison.tsx';
import { failedTest } from './statement-text.ts';

interface Props {
  readonly findings: readonly Finding[];
  /** All figures that are judged. */
  readonly claims: readonly (Level | Growth)[];
  /** The address of the statement, relative to the page; null where no script runs that could copy it. */
  readonly address: string | null;
  /** Whether each has its picture. */
  readonly isDrawn?: boolean;
}

/** What does not fit: each with its proof in one line, what that rests on, and its picture. */
export function StatementProofs({ findings, claims, address, isDrawn = true }: Props) {
  return (
    <ul className="findings">
      {findings.flatMap(({ id, proofs }) =>
        proofs.map((proof) => (
          <li key={`${id} ${proof.operation} ${proof.computed}`} className="finding">
            <ContradictionProof proof={proof} claims={claims} address={address} isDrawn={isDrawn} />
          </li>
        )),
      )}
    </ul>
  );
}

function ContradictionProof({
  proof,
  claims,
  address,
  isDrawn,
}: Omit<Required<Props>, 'findings'> & { readonly proof: Proof }) {
  const messages = useMessages();
  const { restsOn, power } = proof;
  const anyRounding = !restsOn.some((set) => set.includes('nearest'));
  return (
    <StatementComparison test={failedTest(proof)} claims={claims} address={address} isDrawn={isDrawn}>
      {anyRounding && `${messages.anyRounding} `}
      {messages.statement.power[power]}{' '}
      {restsOn.length > 0 && (
        <TermText>
          {messages.restsOn(restsOn.map((set) => set.map((one) => messages.assumption[one]).join(' + ')))}
        </TermText>
      )}
    </StatementComparison>
  );
}
