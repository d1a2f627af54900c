import { Fragment } from 'react';
import { type ImpliedValue, readInterval } from '../../../domain/index.ts';
import { StripPicture } from '../../charts/strip/StripPicture.tsx';
import { valueScale } from '../../charts/strip/strip-scales.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { RecordTable } from '../../components/RecordTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { moneyExponent, showValue } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { impliedGroups, type ValueEntry } from '../../models/value-page.ts';
import { impliedLine, impliedStrip } from './implied-text.ts';

interface Props {
  readonly value: ValueEntry;
}

/** What the figures of each source imply for a value: bands and rows that are no claims. */
export function ImpliedValues({ value: { implied, levels } }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  if (implied.length === 0) return null;
  const groups = impliedGroups(implied);
  const strip = impliedStrip(groups, levels, ledger, messages);
  const isBeside = strip.bars.some(({ verdict }) => verdict === 'printed');
  const several = new Set(implied.map(({ reporter }) => reporter)).size > 1;
  const rows = groups.flatMap(([first, ...others]) => (first ? { first, others } : []));
  return (
    <section id="implied">
      <p className="prose">{messages.implied.note}</p>
      <figure className="chart-figure">
        <figcaption className="chart-subtitle">{strip.unit}</figcaption>
        <div className="chart-stage">
          <StripPicture strip={strip} scaleAt={(width) => valueScale(strip.bars, strip.factor, width)} />
        </div>
        <p className="detail">{isBeside ? messages.implied.legend : messages.implied.legendOnly}</p>
      </figure>
      <RecordTable
        rows={rows}
        keyOf={({ first }) => `${first.source} ${first.reporter}`}
        columns={[
          {
            name: messages.implied.columns.interval,
            className: 'number',
            cell: ({ first }) => (
              <>
                {shownImplied(first, ledger, messages)}
                {several && ` (${messages.implied.reporter(ledger.economy(first.reporter))})`}
              </>
            ),
          },
          {
            name: messages.implied.columns.by,
            cell: ({ first }) => <DerivationLine implied={first} />,
          },
          {
            name: messages.implied.columns.source,
            cell: ({ first, others }) => <Sources first={first} others={others} />,
          },
        ]}
      />
    </section>
  );
}

/** An implied value in the scale of the first claim that implies it, so that the line of arithmetic has one scale. */
function shownImplied(
  { interval, currency, claims: [first = ''] }: ImpliedValue,
  ledger: Ledger,
  messages: ReturnType<typeof useMessages>,
) {
  const claim = ledger.claim(first);
  const value = readInterval(interval);
  const from = claim?.kind === 'level' ? readInterval(claim.readings.verdict) : value;
  return showValue(value, currency, messages, moneyExponent(from));
}

function DerivationLine({ implied }: { readonly implied: ImpliedValue }) {
  const ledger = useLedger();
  const messages = useMessages();
  const line = impliedLine(implied, ledger, messages);
  const hedged = implied.hedged === null ? undefined : ledger.claim(implied.hedged);
  return (
    <>
      {messages.implied.by} <ImplyingClaims ids={implied.claims} />
      {hedged && (
        <>
          ; {messages.implied.hedged} <ClaimLink claim={hedged} />
        </>
      )}
      {line && <span className="implied-line number">{line}</span>}
    </>
  );
}

function ImplyingClaims({ ids }: { readonly ids: readonly string[] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const claims = ids.flatMap((id) => ledger.claim(id) ?? []);
  return claims.map((claim, index) => (
    <Fragment key={claim.id}>
      {index > 0 && (index === claims.length - 1 ? ` ${messages.implied.and} ` : ', ')}
      <ClaimLink claim={claim} />
    </Fragment>
  ));
}

interface SourcesProps {
  readonly first: ImpliedValue;
  readonly others: readonly ImpliedValue[];
}

function Sources({ first, others }: SourcesProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const [own, ...alike] = [first, ...others].flatMap(({ source }) => ledger.source(source) ?? []);
  return (
    <>
      {own && <SourceLink source={own} />}
      {alike.length > 0 && ` (${messages.implied.alike} `}
      {alike.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && '; '}
          <SourceLink source={source} />
        </Fragment>
      ))}
      {alike.length > 0 && ')'}
    </>
  );
}
