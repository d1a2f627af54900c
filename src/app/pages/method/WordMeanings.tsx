import { FINDING_KINDS, SEVERITIES } from '../../../domain/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { VERDICT_ORDER } from '../../models/growth-rows.ts';

/** What the words beside figures mean: verdicts, kinds of findings, what a finding changes, how sharp a check is. */
export function WordMeanings() {
  const messages = useMessages();
  const { method, findings } = messages;
  const meanings = [
    ...VERDICT_ORDER.map((verdict) => [messages.verdict[verdict], messages.verdictMeaning[verdict]]),
    ...(['strong', 'fair', 'weak'] as const).map((power) => [
      messages.power[power],
      messages.powerMeaning[power],
    ]),
    ...FINDING_KINDS.map((kind) => [findings.kind[kind], findings.kindMeaning[kind]]),
    ...SEVERITIES.map((severity) => [findings.severity[severity], findings.severityMeaning[severity]]),
  ];
  return (
    <Fold title={method.words}>
      <dl className="rules" id="words">
        {meanings.map(([words, meaning]) => (
          <div key={meaning}>
            <dt>{words}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div id="valuation">
          <dt>{method.valuations}</dt>
          <dd>{method.valuationsMeaning}</dd>
        </div>
      </dl>
    </Fold>
  );
}
