import type { ReactNode } from 'react';
import { readInterval } from '../../domain/index.ts';
import { ClaimLink } from '../components/ClaimLink.tsx';
import { ComparisonText } from '../components/ComparisonText.tsx';
import { EventList } from '../components/EventList.tsx';
import { PrintedValues } from '../components/PrintedValues.tsx';
import { SourceLink } from '../components/SourceLink.tsx';
import { TargetGauges } from '../components/TargetGauges.tsx';
import { TrendFigure } from '../components/TrendFigure.tsx';
import { VerdictBadge } from '../components/VerdictBadge.tsx';
import { showDate, showMoney, showPeriod, showRate, showText, showValues } from '../format/show.ts';
import type { Messages } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type Ledger, sideOf } from '../models/ledger.ts';
import { type GrowingAnswer, type Overview, overviewOf, type SizeAnswer } from '../models/overview.ts';
import { valueKeyOf, valueSlug } from '../models/value-page.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';

/** How large, is it growing, do the figures agree, how far are the targets: in words first, then drawn. */
export function OverviewPage({ ledger }: { readonly ledger: Ledger }) {
  const text = useMessages();
  const overview = overviewOf(ledger);
  const [a, b] = ledger.dataset.pair.economies;
  if (ledger.dataset.claims.length === 0) return <p className="lead">{text.empty}</p>;
  return (
    <>
      <h1>{text.overview.title(text.pairName(a.name, b.name))}</h1>
      <p className="detail">
        {text.overview.updated(
          showDate(ledger.dataset.asOf, text),
          ledger.dataset.sources.length,
          ledger.dataset.claims.length,
        )}
      </p>
      <div className="answers">
        <Size answer={overview.size} ledger={ledger} />
        <Growing answers={overview.growing} ledger={ledger} />
        <Agree overview={overview} ledger={ledger} />
        <Targets overview={overview} />
      </div>
      <TrendFigure ledger={ledger} flow="T" />
      <div className="pair-of-charts">
        <TrendFigure ledger={ledger} flow="X" />
        <TrendFigure ledger={ledger} flow="M" />
      </div>
      <TargetGauges overview={overview} ledger={ledger} />
      <Contradictions overview={overview} ledger={ledger} />
      <section>
        <h2>{text.overview.eventsTitle}</h2>
        <EventList events={ledger.dataset.events} ledger={ledger} />
      </section>
    </>
  );
}

interface AnswerProps {
  readonly question: string;
  readonly answer: string;
  readonly children?: ReactNode;
}

function Answer({ question, answer, children }: AnswerProps) {
  return (
    <section className="answer">
      <h2 className="question">{question}</h2>
      <p className="short-answer">{answer}</p>
      {children}
    </section>
  );
}

function Size({ answer, ledger }: { answer: SizeAnswer | null; ledger: Ledger }) {
  const text = useMessages();
  const { root, language } = useSite();
  const { overview } = text;
  if (!answer) return <Answer question={overview.question.size} answer={overview.sizeNone} />;
  const { current, sameYear, later, byOthers } = answer;
  const year = showPeriod(current.period, text);
  const pair = ledger.dataset.pair.id;
  const key = valueKeyOf(current, ledger);
  return (
    <Answer
      question={overview.question.size}
      answer={overview.sizeAnswer(showValues(current.values, current.unit, text), year)}
    >
      <p>
        {overview.sizeDetail(showText(current.readings.verdict, current.unit, text))}{' '}
        <Cite id={current.id} ledger={ledger} />
      </p>
      {sameYear.length > 0 && (
        <p>
          {overview.sizeAlso(year)} <PrintedValues pair={pair} claims={sameYear} />
        </p>
      )}
      {byOthers.map(({ reporter, claims }) => (
        <p key={reporter}>
          {overview.sizeByOther(reporter, year)} <PrintedValues pair={pair} claims={claims} />
        </p>
      ))}
      {later.length > 0 && (
        <p>
          {overview.sizeLater} {showPeriod(later[0]?.period ?? '', text)},{' '}
          <PrintedValues pair={pair} claims={later} />
        </p>
      )}
      {key && (
        <p>
          <a href={hrefs(root, language).value(pair, valueSlug(key))}>{text.value.year(year)}</a>
        </p>
      )}
    </Answer>
  );
}

function Growing({ answers, ledger }: { answers: readonly GrowingAnswer[]; ledger: Ledger }) {
  const text = useMessages();
  const { overview } = text;
  const { root, language } = useSite();
  const pair = ledger.dataset.pair.id;
  const [newest, earlier] = answers;
  if (!newest) return <Answer question={overview.question.growing} answer={overview.growingNone} />;
  return (
    <Answer question={overview.question.growing} answer={growingWords(newest, text)}>
      <p>
        {overview.growingDetail(newest.claims.length)} <PrintedValues pair={pair} claims={newest.claims} />
      </p>
      {earlier && (
        <p>
          {overview.growingEarlier(String(earlier.year))}{' '}
          <PrintedValues pair={pair} claims={earlier.claims} />.{' '}
          <a href={hrefs(root, language).growth(pair, `flow=T&year=${earlier.year}`)}>
            {overview.growingMore}
          </a>
        </p>
      )}
    </Answer>
  );
}

function growingWords({ direction, year, low, high }: GrowingAnswer, text: Messages): string {
  const { overview } = text;
  if (direction === 'mixed') return overview.growingMixed(String(year));
  const say = direction === 'up' ? overview.growingYes : overview.growingNo;
  return say(String(year), showValues([low], 'rate', text), showValues([high], 'rate', text));
}

function Agree({ overview: { agree }, ledger }: { overview: Overview; ledger: Ledger }) {
  const text = useMessages();
  const { root, language } = useSite();
  const { overview } = text;
  return (
    <Answer question={overview.question.agree} answer={overview.agreeAnswer(agree.inconsistent, agree.total)}>
      <p>{overview.agreeDetail(agree.consistent, agree.cannotTell)}</p>
      <p>
        <a href={hrefs(root, language).growth(ledger.dataset.pair.id)}>{overview.findingsMore}</a>
      </p>
    </Answer>
  );
}

function Targets({ overview: { targets } }: { overview: Overview }) {
  const text = useMessages();
  const { overview } = text;
  const names = (reached: boolean) =>
    targets
      .filter(({ gauge }) => (gauge.reached === 'yes') === reached)
      // An amount does not break between its number and its scale.
      .map(({ target }) => showMoney(readInterval(target.threshold), text).replaceAll(' ', '\u00a0'))
      .join(', ');
  const next = targets.find(({ gauge }) => gauge.reached !== 'yes' && gauge.remaining !== null);
  return (
    <Answer
      question={overview.question.targets}
      answer={targets.length === 0 ? overview.targetsNone : overview.targetsAnswer(names(true), names(false))}
    >
      {next?.gauge.remaining && (
        <p>
          {showMoney(readInterval(next.target.threshold), text)}:{' '}
          {overview.targetRemaining(showRate(readInterval(next.gauge.remaining), text))}
        </p>
      )}
    </Answer>
  );
}

function Contradictions({ overview: { agree }, ledger }: { overview: Overview; ledger: Ledger }) {
  const text = useMessages();
  return (
    <section>
      <h2>{text.overview.findingsTitle}</h2>
      {agree.contradictions.length === 0 && <p>{text.overview.findingsNone}</p>}
      <ul className="findings">
        {agree.contradictions.map(({ claim, leading }) => {
          const { reporter, partner } = sideOf(claim, ledger);
          return (
            <li key={claim.id} className="finding">
              <h3>
                {text.flow[claim.flow](reporter, partner)}, {showPeriod(claim.period, text)}{' '}
                <VerdictBadge verdict="inconsistent" />
              </h3>
              <p>
                <ClaimLink pair={ledger.dataset.pair.id} claim={claim} />{' '}
                {text.growth.standsFor(showText(claim.readings.verdict, claim.unit, text))}{' '}
                <Cite id={claim.id} ledger={ledger} />
              </p>
              {leading && <ComparisonText comparison={leading} claim={claim} ledger={ledger} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Cite({ id, ledger }: { id: string; ledger: Ledger }) {
  const claim = ledger.claim(id);
  const source = claim && ledger.source(claim.source);
  return source ? (
    <span className="cite">
      (<SourceLink pair={ledger.dataset.pair.id} source={source} />)
    </span>
  ) : null;
}
