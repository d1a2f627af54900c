import { standsFor } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { Fold } from '../../components/Fold.tsx';
import { LedgerText } from '../../components/LedgerText.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { showText } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { AssumptionSwitches } from './AssumptionSwitches.tsx';
import { FindingRules } from './FindingRules.tsx';
import { EXAMPLE_RULES, type ExampleRule, methodExample } from './method-examples.ts';
import { WordMeanings } from './WordMeanings.tsx';

/** How figures are read and compared: what holds for all; then to open, each rule with an example from the ledger. */
export function MethodPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { method } = messages;
  const [a, b] = ledger.dataset.pair.economies;
  return (
    <>
      <h1>{method.title}</h1>
      <p className="lead">{method.lead}</p>
      <h2>{method.comparing}</h2>
      {method.comparingText.map((paragraph) => (
        <p key={paragraph} className="prose">
          {paragraph}
        </p>
      ))}
      <p className="prose">{method.reporters(a.name, b.name)}</p>
      <p className="prose">
        <LedgerText>{ledger.dataset.pair.assumption}</LedgerText>
      </p>
      <h2>{method.choices}</h2>
      {method.choicesText.map((paragraph) => (
        <p key={paragraph} className="prose">
          {paragraph}
        </p>
      ))}
      <WordMeanings />
      <Fold title={method.reading}>
        <dl className="rules">
          {EXAMPLE_RULES.map((rule) => (
            <div key={rule} id={rule}>
              <dt>{method.rules[rule].name}</dt>
              <dd>
                <p>{method.rules[rule].text}</p>
                <RuleExample rule={rule} />
              </dd>
            </div>
          ))}
        </dl>
      </Fold>
      <FindingRules />
      <AssumptionSwitches />
      <p className="prose">
        <a href={hrefs.growth()}>{messages.overview.growthMore}</a>
      </p>
    </>
  );
}

function RuleExample({ rule }: { rule: ExampleRule }) {
  const ledger = useLedger();
  const messages = useMessages();
  const claim = methodExample(rule, ledger);
  const source = claim && ledger.source(claim.source);
  const check = claim && ledger.check(claim.id);
  if (!claim || !source) return <p className="detail">{messages.method.noExample}</p>;
  const interval = standsFor(claim);
  const narrow = rule === 'zeros' && claim.kind === 'level' ? claim.readings.narrow : null;
  const computed = rule === 'inconsistent' || rule === 'weak' ? check?.comparisons[0]?.computed : undefined;
  return (
    <p className="example">
      <ClaimLink claim={claim} /> {claim.misprint && `${messages.claim.misprint(claim.misprint.readAs)} `}
      {messages.growth.standsFor(showText(interval, claim.unit, messages))}
      {narrow && `; ${messages.method.measured(showText(narrow, claim.unit, messages))}`}
      {computed && `; ${messages.method.computed(showText(computed, claim.unit, messages))}`}
      {computed && check && (
        <>
          {' '}
          <VerdictBadge verdict={check.verdict} />
        </>
      )}{' '}
      <span className="cite">
        (<SourceLink source={source} />)
      </span>
    </p>
  );
}
