import { FINDING_CODES } from '../../../domain/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

/** Every rule by which findings are found, with its authority. */
export function FindingRules() {
  const ledger = useLedger();
  const { rules } = useMessages();
  return (
    <>
      <h2>{rules.title}</h2>
      <p className="prose">{rules.lead}</p>
      <dl className="rules">
        {FINDING_CODES.map((code) => (
          <div key={code} id={code}>
            <dt>{rules.code[code].name}</dt>
            <dd>
              <p>{rules.code[code].text}</p>
              <p className="detail">
                {rules.authority} {rules.code[code].authority}{' '}
                {rules.found(ledger.dataset.findings.filter((finding) => finding.code === code).length)}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
