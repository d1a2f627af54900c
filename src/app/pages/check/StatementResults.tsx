import { isUnnamed, type StatementResult } from '../../../domain/statement/index.ts';
import { PrintedWords } from '../../components/PrintedWords.tsx';
import { VerdictBadge } from '../../components/VerdictBadge.tsx';
import { showPeriod } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import type { PageCheck } from './check-query.ts';
import { StatementOffers } from './StatementOffers.tsx';
import { StatementProofs } from './StatementProofs.tsx';
import { StatementTests } from './StatementTests.tsx';
import { impliedText, isInformative, languageAmong, placeName, togetherText } from './statement-text.ts';

interface Props {
  readonly check: PageCheck;
  /** The address of the statement, relative to the page; null where no script runs that could copy it. */
  readonly address: string | null;
  /** Adds a claim of the ledger to the figures. */
  readonly onTake: (claim: string) => void;
}

/** One result for each period and reporter: its verdict, what shows it, and what the figures imply. */
export function StatementResults({ check, address, onTake }: Props) {
  return check.results.map((result) => (
    <ResultSection
      // A result about other figures is another section: nothing of the old one may stay, even where the browser
      // translated it.
      key={sectionKey(result)}
      result={result}
      check={check}
      address={address}
      onTake={onTake}
    />
  ));
}

const sectionKey = ({ reporter, period, verdict, claims }: StatementResult): string =>
  [reporter, period, verdict, ...claims.map(({ id, figure }) => `${id} ${figure}`)].join('; ');

function resultTitle(
  { period, reporter, assumed }: StatementResult,
  economy: (code: string) => string,
  messages: Messages,
): string {
  const { statement } = messages;
  if (isUnnamed(period)) return statement.resultUnnamed(economy(reporter));
  const title = assumed ? statement.resultAssumed : statement.resultOf;
  return title(showPeriod(period, messages), economy(reporter));
}

function ResultSection({ result, check, address, onTake }: Props & { readonly result: StatementResult }) {
  const messages = useMessages();
  const ledger = useLedger();
  const { verdict, findings, tests, missing } = result;
  const { claims } = check;
  const together = togetherText(result, claims, messages);
  const passes = tests.filter((test) => test.verdict !== 'inconsistent');
  const implied = result.implied.filter(isInformative);
  return (
    <section className="statement-result">
      <h2>
        {resultTitle(result, ledger.economy, messages)} <VerdictBadge verdict={verdict} />
      </h2>
      {check.results.length > 1 && <p className="short-answer">{messages.statement.summary[verdict]}</p>}
      {verdict === 'cannot-tell' && <Missing missing={missing} />}
      {findings.length > 0 && (
        <>
          <h3>{messages.statement.proofs}</h3>
          <StatementProofs findings={findings.slice(0, 1)} claims={claims} address={address} />
          {findings.length > 1 && (
            <details className="statement-more">
              <summary>{messages.statement.moreProofs(findings.length - 1)}</summary>
              {/* The example for readers without scripts is in the file of the page, for all to load: words are enough. */}
              <StatementProofs
                findings={findings.slice(1)}
                claims={claims}
                address={address}
                isDrawn={address !== null}
              />
            </details>
          )}
        </>
      )}
      <StatementOffers result={result} onTake={onTake} />
      {passes.length > 0 && (
        <details className="statement-more">
          <summary>{messages.statement.passesCount(passes.length)}</summary>
          <StatementTests claims={claims} tests={passes} address={address} />
        </details>
      )}
      {together !== null && verdict !== 'cannot-tell' && (
        <details className="statement-more">
          <summary>
            {messages.statement[result.together.contradictory.length > 0 ? 'togetherNot' : 'together']}
          </summary>
          <p>
            <PrintedWords languageOf={languageAmong(claims)}>{together}</PrintedWords>
          </p>
        </details>
      )}
      {implied.length > 0 && (
        <>
          <h3>{messages.statement.implied}</h3>
          <ul className="statement-implied">
            {implied.map((one) => (
              <li key={one.place}>
                <PrintedWords languageOf={languageAmong(claims)}>
                  {impliedText(one, claims, messages)}
                </PrintedWords>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Missing({ missing }: { readonly missing: StatementResult['missing'] }) {
  const messages = useMessages();
  const names = missing.map((place) => placeName(place, messages));
  return <p>{names.length > 0 ? messages.statement.missing(names) : messages.statement.missingAny}</p>;
}
