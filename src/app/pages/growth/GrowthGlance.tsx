import type { GlanceScale } from '../../charts/growths/glance-scale.ts';
import { givenWords } from '../../format/given-words.ts';
import { rowPeriod } from '../../format/row-period.ts';
import { showPrinted } from '../../format/show.ts';
import { statementFlow } from '../../format/subject.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { GrowthStatement } from '../../models/growth-statements.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { GlanceAxis, GlanceBars } from './GlanceBars.tsx';
import { yearAnchor } from './year-anchor.ts';

interface Props {
  /** What the rows have in common. */
  readonly caption: string;
  /** Whether something above the table already tells the caption. */
  readonly isNamed?: boolean;
  /** In the order of the rows. Statements about the same year must be next to each other. */
  readonly statements: readonly GrowthStatement[];
  readonly scale: GlanceScale;
}

/** Stated growths at a glance: one row for each statement, all on one scale. */
export function GrowthGlance({ caption, isNamed = false, statements, scale }: Props) {
  const { growth, format } = useMessages();
  const { columns } = growth;
  return (
    <table className="glance" aria-label={isNamed ? caption : undefined}>
      {!isNamed && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <td>
            <GlanceAxis scale={scale} tick={(value) => format.percent(String(value).replace('-', '−'))} />
          </td>
          <th scope="col">{columns.stated}</th>
          <th scope="col">{columns.given}</th>
          <th scope="col">{columns.verdict}</th>
          <th scope="col">{columns.sources}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement, index) => (
          <GlanceRow
            key={statement.row.claim.id}
            statement={statement}
            scale={scale}
            isFirst={statement.row.year !== statements[index - 1]?.row.year}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly statement: GrowthStatement;
  readonly scale: GlanceScale;
  /** Whether it is the first row of its year, which links to all about that year. */
  readonly isFirst: boolean;
}

function GlanceRow({ statement, scale, isFirst }: RowProps) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { row, verdict, sources, finding, given } = statement;
  const { claim, year } = row;
  const { growth } = messages;
  const period = rowPeriod(claim, messages);
  const isRate = claim.unit === 'rate';
  return (
    <tr className={`glance-row glance-${verdict}`}>
      <th scope="row">
        {isFirst && year !== null ? (
          <a className="glance-period" href={`#${yearAnchor(year)}`}>
            {period}
          </a>
        ) : (
          <span className="glance-period">{period}</span>
        )}
        {/* One text: a space alone would be lost in the name of the row. */}
        {` ${statementFlow(claim, ledger, messages)}`}
      </th>
      {isRate && (
        <td>
          <GlanceBars
            scale={scale}
            stated={claim.readings.verdict}
            given={given?.interval ?? null}
            verdict={verdict}
          />
        </td>
      )}
      {/* An amount, such as "a fall of over US$5.63 billion", needs more room and has no picture. */}
      <td className="glance-stated" colSpan={isRate ? undefined : 2} data-label={growth.columns.stated}>
        {showPrinted(claim, messages)}
      </td>
      <td className="glance-given" data-label={growth.columns.given}>
        {givenWords(statement, messages)}
      </td>
      <td className="glance-verdict">
        {finding === null ? (
          growth.glance[verdict]
        ) : (
          <a href={hrefs.finding(finding)}>{growth.glance[verdict]}</a>
        )}
      </td>
      <td className="glance-sources" data-label={growth.columns.sources}>
        {sources}
      </td>
    </tr>
  );
}
