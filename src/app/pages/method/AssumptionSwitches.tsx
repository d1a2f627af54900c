import { useState } from 'react';
import { ASSUMPTIONS, type Finding } from '../../../domain/index.ts';
import { FilterForm, ignore } from '../../components/FilterForm.tsx';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { Fold } from '../../components/Fold.tsx';
import { useAddress } from '../../components/use-address.ts';
import { findingPhrase } from '../../format/finding-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { OFF, readWithout, remains, writeWithout } from './assumption-switches.ts';

/**
 * All conventions and assumptions, each with a switch: what findings would be left without it, alone or with others.
 */
export function AssumptionSwitches() {
  const ledger = useLedger();
  const { rules, findings: names } = useMessages();
  const [params, change] = useAddress();
  const without = readWithout(params);
  // It stays open when the last switch is taken back.
  const [isOpen, setOpen] = useState(false);
  if (without.length > 0 && !isOpen) setOpen(true);
  const proved = ledger.dataset.findings.filter(({ proofs }) => proofs.length > 0);
  const gone = proved.filter((finding) => !remains(finding, without));
  return (
    <Fold title={rules.restTitle} open={isOpen}>
      <p className="prose">{rules.restLead}</p>
      <FilterForm
        className="switches"
        label={rules.switchesLabel}
        noScript={rules.noScript}
        onChange={(chosen) => change(writeWithout(readWithout(chosen)), false)}
      >
        <dl className="rules">
          {ASSUMPTIONS.map((assumption) => {
            const alone = proved.filter((finding) => !remains(finding, [assumption]));
            return (
              <div key={assumption} id={`rests-on-${assumption}`}>
                <dt>
                  {names.assumptionShort[assumption]}
                  <label className="switch">
                    <input
                      type="checkbox"
                      name={assumption}
                      value={OFF}
                      checked={without.includes(assumption)}
                      onChange={ignore}
                      aria-label={rules.withoutNamed(names.assumptionShort[assumption])}
                    />
                    {rules.without}
                  </label>
                </dt>
                <dd>
                  <p>{rules.explained[assumption]}</p>
                  <p className="detail">{rules.alone(alone.length)}</p>
                  <FindingList findings={alone} />
                </dd>
              </div>
            );
          })}
        </dl>
      </FilterForm>
      <div className="remaining" role="status">
        <p>
          <strong>{rules.remain(proved.length - gone.length, proved.length)}</strong>{' '}
          {without.length === 0 ? rules.chooseNone : gone.length > 0 && rules.gone}
        </p>
        <FindingList findings={gone} />
      </div>
    </Fold>
  );
}

function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  if (findings.length === 0) return null;
  return (
    <ul className="finding-links">
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingBadge finding={finding} />{' '}
          <a href={hrefs.finding(finding.id)}>{findingPhrase(finding, ledger, messages).subject}</a>
        </li>
      ))}
    </ul>
  );
}
