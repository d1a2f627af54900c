import { type FormEvent, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { BASES, FLOWS, VERDICTS } from '../../domain/index.ts';
import { ClaimLink } from '../components/ClaimLink.tsx';
import { ComparisonText } from '../components/ComparisonText.tsx';
import { GrowthPicture } from '../components/GrowthPicture.tsx';
import { Implied } from '../components/Implied.tsx';
import { SourceLink } from '../components/SourceLink.tsx';
import { VerdictBadge } from '../components/VerdictBadge.tsx';
import { showPeriod, showText } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { type GrowthRow, growthRows, selectRows, yearsOf } from '../models/growth-rows.ts';
import {
  DEFAULT_STATE,
  type GrowthState,
  readGrowthState,
  SORTS,
  type Sort,
  writeGrowthState,
} from '../models/growth-state.ts';
import { type Ledger, sideOf } from '../models/ledger.ts';

/** One row a stated growth: stated, computed, drawn on one scale, verdict, power, sources. */
export function GrowthPage({ ledger }: { readonly ledger: Ledger }) {
  const text = useMessages();
  const [params, setParams] = useSearchParams();
  const state = readGrowthState(params);
  const rows = useMemo(() => growthRows(ledger), [ledger]);
  const shown = selectRows(rows, state);
  return (
    <>
      <h1>{text.growth.title}</h1>
      <p className="lead">{text.growth.lead}</p>
      <Filters state={state} rows={rows} onChange={(next) => setParams(writeGrowthState(next))} />
      <p className="count" aria-live="polite">
        {text.growth.shown(shown.length, rows.length)}
      </p>
      <details className="how">
        <summary>{text.growth.howRead}</summary>
        <p>{text.growth.howReadText}</p>
      </details>
      {shown.length === 0 ? (
        <p className="nothing">{text.growth.nothing}</p>
      ) : (
        <ol className="growth-rows">
          {shown.map((row) => (
            <Row key={row.claim.id} row={row} rows={rows} ledger={ledger} />
          ))}
        </ol>
      )}
    </>
  );
}

interface FiltersProps {
  readonly state: GrowthState;
  readonly rows: readonly GrowthRow[];
  readonly onChange: (state: GrowthState) => void;
}

/** A plain form whose fields are the address's parameters, so that it also works before the application is there. */
function Filters({ state, rows, onChange }: FiltersProps) {
  const text = useMessages();
  const { growth } = text;
  const change = (event: FormEvent<HTMLFormElement>) => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) chosen.set(name, String(value));
    onChange(readGrowthState(chosen));
  };
  return (
    <form
      className="filters"
      method="get"
      aria-label={growth.filters}
      data-live
      onChange={change}
      onSubmit={(event) => {
        event.preventDefault();
        change(event);
      }}
    >
      <Choice
        name="flow"
        label={growth.flow}
        value={state.flow}
        options={FLOWS.map((flow) => [flow, text.flowShort[flow]])}
      />
      <Choice
        name="year"
        label={growth.year}
        value={state.year}
        options={yearsOf(rows).map((year) => [String(year), String(year)])}
      />
      <Choice
        name="verdict"
        label={growth.verdict}
        value={state.verdict}
        options={VERDICTS.map((verdict) => [verdict, text.verdict[verdict]])}
      />
      <Choice
        name="basis"
        label={growth.basis}
        value={state.basis}
        options={BASES.map((basis) => [basis, text.basisShort[basis]])}
      />
      <label>
        <span>{growth.sort}</span>
        <select name="sort" value={optionOf(state.sort)} onChange={ignore}>
          {SORTS.map((sort) => (
            <option key={sort} value={optionOf(sort)}>
              {growth.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <p>{growth.noScript}</p>
      </noscript>
    </form>
  );
}

/** The default has no place in the address. */
const optionOf = (sort: Sort): string => (sort === DEFAULT_STATE.sort ? '' : sort);

/** The form listens to its fields; React wants a handler on a controlled one as well. */
const ignore = () => undefined;

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | number | null;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
  const text = useMessages();
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value ?? ''} onChange={ignore}>
        <option value="">{text.growth.all}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RowProps {
  readonly row: GrowthRow;
  readonly rows: readonly GrowthRow[];
  readonly ledger: Ledger;
}

function Row({ row, rows, ledger }: RowProps) {
  const text = useMessages();
  const { claim, check, leading, others } = row;
  const source = ledger.source(claim.source);
  const pair = ledger.dataset.pair.id;
  const side = sideOf(claim, ledger);
  return (
    <li className="growth-row">
      <h2>
        {text.claim.subject(
          text.flow[claim.flow](side.reporter, side.partner),
          showPeriod(claim.period, text),
        )}{' '}
        <span className="on">{text.growth.comparedWith(showPeriod(claim.base, text))}</span>
      </h2>
      <div className="growth-stated">
        <h3>{text.growth.stated}</h3>
        <p>
          <ClaimLink pair={pair} claim={claim} />{' '}
          {text.growth.standsFor(showText(claim.readings.verdict, claim.unit, text))}
        </p>
        {source && (
          <p className="detail">
            <SourceLink pair={pair} source={source} />
            {claim.saidBy && `, ${text.claim.saidBy(claim.saidBy)}`}
          </p>
        )}
        <Implied check={check} claim={claim} ledger={ledger} />
      </div>
      <GrowthPicture row={row} rows={rows} />
      <div className="growth-computed">
        <h3>
          {text.growth.computed}
          {check.comparisons.length === 0 && <VerdictBadge verdict={check.verdict} />}
        </h3>
        {leading && <ComparisonText comparison={leading} claim={claim} ledger={ledger} />}
        {check.comparisons.length === 0 && check.reason && (
          <p className="detail">{text.growth.noComparison(text.reason[check.reason])}</p>
        )}
        {others.length > 0 && (
          <details>
            <summary>{text.growth.more(others.length)}</summary>
            {others.map((comparison) => (
              <ComparisonText
                key={`${comparison.basis} ${comparison.current.join(' ')} ${comparison.base.join(' ')}`}
                comparison={comparison}
                claim={claim}
                ledger={ledger}
              />
            ))}
          </details>
        )}
      </div>
    </li>
  );
}
