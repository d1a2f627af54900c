import type { Finding, Growth, Level, Proof } from '../../../domain/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { StatementComparison } from './StatementComparison.tsx';

interface Props {
  readonly findings: readonly Finding[];
  /** All figures that are judged. */
  readonly claims: readonly (Level | Growth)[];
  /** The address of the statement, relative to the page. */
  readonly address: string;
}

/** What does not fit: each with its proof in one line, what that rests on, and its picture. */
export function StatementProofs({ findings, claims, address }: Props) {
  return (
    <ul className="findings">
      {findings.flatMap(({ id, proofs }) =>
        proofs.map((proof) => (
          <li key={`${id} ${proof.operation} ${proof.computed}`} className="finding">
            <ContradictionProof proof={proof} claims={claims} address={address} />
          </li>
        )),
      )}
    </ul>
  );
}

function ContradictionProof({ proof, claims, address }: Omit<Props, 'findings'> & { readonly proof: Proof }) {
  const messages = useMessages();
  const { operation, stated, operands, computed, restsOn, power } = proof;
  const test = {
    operation,
    stated: stated.claim,
    operands: operands.map(({ claim }) => claim),
    computed,
    power,
    witness: null,
    verdict: 'inconsistent' as const,
  };
  const anyRounding = !restsOn.some((set) => set.includes('nearest'));
  return (
    <StatementComparison test={test} claims={claims} address={address}>
      {anyRounding && `${messages.anyRounding} `}
      {messages.statement.power[power]}{' '}
      {restsOn.length > 0 &&
        messages.restsOn(restsOn.map((set) => set.map((one) => messages.assumption[one]).join(' + ')))}
    </StatementComparison>
  );
}
