import { CODE_MEANINGS, FINDING_CODES } from '../../../domain/index.ts';
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
              <dt lang={words ? undefined : 'en'}>{words?.name ?? code}</dt>
              <dd>
                <p lang={words ? undefined : 'en'}>{words?.text ?? CODE_MEANINGS[code]}</p>
                <p className="detail">
                  {words && `${rules.authority} ${words.authority} `}
                  {found}
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
    </Fold>
  );
}
