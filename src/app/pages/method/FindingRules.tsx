import { FINDING_CODES } from '../../../domain/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

/** Every rule by which findings are found, with its authority. */
export function FindingRules() {
  const ledger = useLedger();
  const { rules } = useMessages();
  return (
    <Fold title={rules.title}>
      <p className="prose">{rules.lead}</p>
      <dl className="rules">
        {FINDING_CODES.map((code) => {
          const words = rules.code[code];
          const found = rules.found(
            ledger.dataset.findings.filter((finding) => finding.code === code).length,
          );
          return (
            <div key={code} id={code}>
              <dt lang={words.lang}>{words.name}</dt>
              <dd>
                <p lang={words.lang}>{words.text}</p>
                <p className="detail">
                  {rules.authority} <span lang={words.lang}>{words.authority}</span> {found}
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
    </Fold>
  );
}
