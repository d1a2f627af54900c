import { chartRefs } from '../../chart-list.ts';
import { chartIdOf } from '../../charts/chart-kinds.ts';
import { ChartOf } from '../../components/ChartOf.tsx';
import { Fold } from '../../components/Fold.tsx';
import { MetStatements } from '../../components/MetStatements.tsx';
import { TargetGauges } from '../../components/TargetGauges.tsx';
import { TargetNeed } from '../../components/TargetNeed.tsx';
import { targetsTitle } from '../../format/page-title.ts';
import { startName } from '../../format/target-text.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { sizeAnswer } from '../../models/size-answer.ts';
import { targetAnswers } from '../../models/target-answers.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { LateFold } from './LateFold.tsx';
import { PartYears } from './PartYears.tsx';
import { Scenario } from './Scenario.tsx';
import { TargetCard } from './TargetCard.tsx';
import { TargetOutlook } from './TargetOutlook.tsx';
import { TargetTally } from './TargetTally.tsx';

const PROMISES = { kind: 'promises' } as const;
const NEEDED = { kind: 'needed' } as const;

/** All targets: first their outcomes, then what open ones require, then what was said about them. */
export function TargetsPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { targets: words } = messages;
  const { targets, outlook } = ledger.dataset.targets;
  const [start, ...others] = outlook.starts;
  const implied = others.filter(({ value }) => value.how === 'implied');
  if (targets.length === 0) {
    return <h1>{targetsTitle(ledger, messages)}</h1>;
  }
  const of = (measure: 'level' | 'growth') => targets.filter((target) => target.measure === measure);
  return (
    <>
      <h1>{targetsTitle(ledger, messages)}</h1>
      <TargetTally />
      <TargetNeed withLater />
      <ChartOf chart={PROMISES} isHeaded />
      <TargetGauges size={sizeAnswer(ledger)} targets={targetAnswers(ledger)} />
      {chartRefs(ledger).has(chartIdOf(NEEDED)) && (
        <LateFold title={messages.chartKinds.needed.name} chart={NEEDED}>
          <ChartOf chart={NEEDED} />
        </LateFold>
      )}
      <Group title={words.levels} targets={of('level')} />
      <Group title={words.growths} targets={of('growth')} />
      {start && (
        <>
          <Scenario />
          <Fold title={words.outlook}>
            <p>{words.outlookLead(startName(start.value, messages))}</p>
            {implied.map(({ id, value }) => (
              <p key={id}>{words.outlookOther(startName(value, messages))}</p>
            ))}
            <TargetOutlook />
          </Fold>
        </>
      )}
      <MetStatements />
      <PartYears />
      <Fold title={words.method}>
        {words.methodText.map((paragraph) => (
          <p key={paragraph} className="prose">
            {paragraph}
          </p>
        ))}
      </Fold>
      <p>
        <a href={hrefs.targetsCsv()}>{words.csv}</a>
      </p>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly targets: Ledger['dataset']['targets']['targets'];
}

function Group({ title, targets }: GroupProps) {
  if (targets.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {targets.map((target) => (
        <TargetCard key={target.id} target={target} />
      ))}
    </section>
  );
}
