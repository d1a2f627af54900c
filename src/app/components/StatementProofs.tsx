import type { Proof, StatementCheck } from '../../domain/index.ts';
import { showText } from '../format/show.ts';
import { givesText, statedOf, testStrip } from '../format/statement-text.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { StatementPicture } from './StatementPicture.tsx';

interface Props {
  readonly check: StatementCheck;
  /** The statement's own, relative to the page. */
  readonly address: string;
}

/** What does not fit, each with its one-line proof, what the proof rests on, and its picture. */
export function StatementProofs({ check, address }: Props) {
  return (
    <ul className="findings">
      {check.findings.flatMap(({ id, proofs }) =>
        proofs.map((proof) => (
          <li key={`${id} ${proof.operation} ${proof.computed}`} className="finding">
            <ProofText proof={proof} check={check} address={address} />
          </li>
        )),
      )}
    </ul>
  );
}

function ProofText({ proof, check, address }: Props & { readonly proof: Proof }) {
  const text = useMessages();
  const { operation, operands, computed, restsOn, power } = proof;
  const stated = statedOf({ stated: proof.stated.claim }, check);
  if (!stated) return null;
  const ids = operands.map(({ claim }) => claim);
  const test = { operation, stated: stated.id, operands: ids, computed, power, witness: null };
  const strip = testStrip(stated, [{ ...test, verdict: 'inconsistent' }], text);
  const anyRounding = !restsOn.some((set) => set.includes('nearest'));
  const words = [
    text.statement.proof(stated.figure, showText(stated.readings.verdict, stated.unit, text)),
    givesText(operation, ids, computed, stated.unit, check, text),
    text.statement.apart,
  ].join(' ');
  return (
    <>
      <p>{words}</p>
      <StatementPicture strip={strip} words={words} address={address} />
      <p className="detail">
        {anyRounding && `${text.anyRounding} `}
        {text.statement.power[power]}{' '}
        {restsOn.length > 0 &&
          text.restsOn(restsOn.map((set) => set.map((one) => text.assumption[one]).join(' + ')))}
      </p>
    </>
  );
}
