import {
  type Claim,
  type Growth,
  type GrowthCheck,
  type Level,
  readInterval,
  shareOf,
  UNSPECIFIED,
} from '../../domain/index.ts';
import { ClaimTable } from '../components/ClaimTable.tsx';
import { ComparisonText } from '../components/ComparisonText.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { Fact, Facts } from '../components/Facts.tsx';
import { GrowthPicture } from '../components/GrowthPicture.tsx';
import { Implied } from '../components/Implied.tsx';
import { Misprint } from '../components/Misprint.tsx';
import { SourceLink } from '../components/SourceLink.tsx';
import { TargetWords } from '../components/TargetWords.tsx';
import { VerdictBadge } from '../components/VerdictBadge.tsx';
import { citationOf } from '../format/citation.ts';
import { showLocator, showPeriod, showRate, showText } from '../format/show.ts';
import { claimSubject } from '../format/subject.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { annualTotalsAround, claimsUsing, relatedCells, sameCell } from '../models/claim-context.ts';
import { groupComparisons } from '../models/comparison-groups.ts';
import { growthRows } from '../models/growth-rows.ts';
import type { Ledger } from '../models/ledger.ts';
import { valueKeyOf, valueSlug } from '../models/value-page.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';

interface Props {
  readonly claim: Claim;
  readonly ledger: Ledger;
}

/** One claim: from the shown interval back to the printed words, and what it is checked against. */
export function ClaimPage({ claim, ledger }: Props) {
  const text = useMessages();
  const source = ledger.source(claim.source);
  const check = ledger.check(claim.id);
  const place = showLocator(claim.locator, text);
  const citation = source ? text.claim.citation(claim.figure, place, citationOf(source, text)) : '';
  const gauge = ledger.dataset.headline.gauges.find(({ target }) => target === claim.id);
  return (
    <>
      <h1>{claimSubject(claim, ledger, text)}</h1>
      <figure className="quote">
        <blockquote lang={claim.language}>“{claim.figure}”</blockquote>
        <Misprint claim={claim} />
        <figcaption>
          {claim.saidBy && `${text.claim.saidBy(claim.saidBy)}, `}
          {source && <SourceLink pair={ledger.dataset.pair.id} source={source} />}, {place}
        </figcaption>
      </figure>
      <h2>{text.claim.reading}</h2>
      <Reading claim={claim} />
      <ClaimFacts claim={claim} ledger={ledger} />
      {check && <Check check={check} ledger={ledger} />}
      {claim.kind === 'level' && <LevelContext claim={claim} ledger={ledger} />}
      {claim.kind === 'target' && gauge && (
        <>
          <h2>{text.claim.howFar}</h2>
          <p>
            <TargetWords answer={{ target: claim, gauge }} ledger={ledger} />
          </p>
        </>
      )}
      <h2>{text.claim.provenance}</h2>
      <Facts>
        <Fact name={text.claim.exact}>
          <code>{claim.kind === 'target' ? claim.threshold : claim.readings.verdict}</code>
        </Fact>
        <Fact name={text.claim.printed}>
          <span lang={claim.language}>“{claim.figure}”</span>
        </Fact>
        <Fact name={text.claim.where}>{place}</Fact>
        <Fact name={text.chart.source}>
          {source && <SourceLink pair={ledger.dataset.pair.id} source={source} />}
        </Fact>
        <Fact name={text.footer.data}>{text.chart.version(ledger.dataset.version)}</Fact>
      </Facts>
      <h2>{text.source.citation}</h2>
      <p className="citation">{citation}</p>
      <CopyButton value={citation} />
    </>
  );
}

function Reading({ claim }: { claim: Claim }) {
  const text = useMessages();
  if (claim.kind === 'target') {
    return (
      <Facts>
        <Fact name={text.claim.threshold}>{showText(claim.threshold, claim.unit, text)}</Fact>
      </Facts>
    );
  }
  const { readings } = claim;
  // Readings that give the same interval as the first say nothing more.
  const names = (['verdict', 'usual', 'narrow', 'anyRounding'] as const).filter(
    (name) => name === 'verdict' || readings[name] !== readings.verdict,
  );
  return (
    <>
      <p>{text.claim.readingLead}</p>
      <Facts>
        {names.map((name) => (
          <Fact key={name} name={text.claim.readings[name]}>
            <span className="number">{showText(readings[name], claim.unit, text)}</span>
          </Fact>
        ))}
      </Facts>
    </>
  );
}

function ClaimFacts({ claim, ledger }: Props) {
  const text = useMessages();
  const context = claim.fromContext.map((name) => text.claim.contextNames[name]);
  const hedges = claim.hedges.map((hedge) => text.hedge[hedge]).join('; ');
  const note = [context.length > 0 && text.claim.fromContext(context), claim.note].filter(Boolean).join(' ');
  return (
    <Facts>
      {claim.kind === 'target' ? (
        <>
          <Fact name={text.claim.by}>
            {claim.by === null ? (claim.horizon ?? text.claim.noDate) : showPeriod(claim.by, text)}
          </Fact>
          <Fact name={text.claim.setBy}>{claim.saidBy ?? text.format.notStated}</Fact>
        </>
      ) : (
        <CellFacts claim={claim} ledger={ledger} />
      )}
      <Fact name={text.claim.hedges}>{hedges}</Fact>
      <Fact name={text.claim.misprintWhy}>
        {claim.misprint && text.claim.misprintText(claim.misprint.readAs, claim.misprint.reason)}
      </Fact>
      <Fact name={text.claim.secondReading}>
        {claim.secondReading === null
          ? null
          : claim.differs === null
            ? text.claim.secondAgrees
            : text.claim.secondDiffers(claim.differs)}
      </Fact>
      <Fact name={text.claim.note}>{note}</Fact>
    </Facts>
  );
}

function CellFacts({ claim, ledger }: { claim: Level | Growth; ledger: Ledger }) {
  const text = useMessages();
  return (
    <>
      <Fact name={text.claim.period}>{showPeriod(claim.period, text)}</Fact>
      <Fact name={text.claim.base}>{claim.kind === 'growth' ? showPeriod(claim.base, text) : null}</Fact>
      <Fact name={text.claim.reporter}>
        {claim.reporter === UNSPECIFIED
          ? text.claim.reporterAssumed(ledger.economy(ledger.dataset.pair.assumedReporter))
          : ledger.economy(claim.reporter)}
      </Fact>
      <Fact name={text.claim.valuation}>
        {claim.valuation ? text.valuation[claim.valuation] : text.format.notStated}
      </Fact>
      <Fact name={text.claim.status}>{text.obsStatus[claim.status]}</Fact>
    </>
  );
}

function Check({ check, ledger }: { check: GrowthCheck; ledger: Ledger }) {
  const text = useMessages();
  const rows = growthRows(ledger);
  const row = rows.find(({ claim }) => claim.id === check.claim);
  if (!row) return null;
  return (
    <>
      <h2>
        {text.claim.check} <VerdictBadge verdict={check.verdict} />
      </h2>
      <Implied check={check} claim={row.claim} ledger={ledger} />
      {check.comparisons.length === 0 && check.reason && (
        <p>{text.growth.noComparison(text.reason[check.reason])}</p>
      )}
      {check.comparisons.length > 0 && <GrowthPicture row={row} rows={[row]} />}
      {groupComparisons(check.comparisons).map(({ first, others }) => (
        <ComparisonText
          key={`${first.basis} ${first.verdict} ${first.computed}`}
          comparison={first}
          others={others}
          claim={row.claim}
          ledger={ledger}
        />
      ))}
    </>
  );
}

function LevelContext({ claim, ledger }: { claim: Level; ledger: Ledger }) {
  const text = useMessages();
  const { root, language } = useSite();
  const key = valueKeyOf(claim, ledger);
  const same = sameCell(claim, ledger);
  const related = relatedCells(claim, ledger);
  const using = claimsUsing(claim, ledger);
  const years = annualTotalsAround(claim, ledger);
  return (
    <>
      <h2>{text.claim.sameCell}</h2>
      {key && (
        <p>
          <a href={hrefs(root, language).value(ledger.dataset.pair.id, valueSlug(key))}>
            {text.claim.valuePage}
          </a>
        </p>
      )}
      {same.length === 0 ? (
        <p>{text.claim.sameCellNone}</p>
      ) : (
        <ClaimTable claims={same} ledger={ledger} withSource />
      )}
      {related.length > 0 && (
        <>
          <h2>{text.claim.related}</h2>
          <p className="detail">{text.claim.relatedNote}</p>
          <ClaimTable claims={related} ledger={ledger} withSource />
        </>
      )}
      {years.length > 0 && (
        <>
          <h2>{text.claim.share}</h2>
          <ul>
            {years.map((year) => (
              <li key={year.id}>
                {text.claim.shareText(
                  showRate(
                    shareOf(readInterval(claim.readings.verdict), readInterval(year.readings.verdict)),
                    text,
                  ),
                  showPeriod(year.period, text),
                )}
                : <ClaimSource claim={year} ledger={ledger} />
              </li>
            ))}
          </ul>
          <p className="detail">{text.claim.shareBoth}</p>
        </>
      )}
      {using.length > 0 && (
        <>
          <h2>{text.claim.usedBy}</h2>
          <ClaimTable claims={using} ledger={ledger} withSource />
        </>
      )}
    </>
  );
}

function ClaimSource({ claim, ledger }: { claim: Level; ledger: Ledger }) {
  const source = ledger.source(claim.source);
  return (
    <>
      “{claim.figure}” {source && <SourceLink pair={ledger.dataset.pair.id} source={source} />}
    </>
  );
}
