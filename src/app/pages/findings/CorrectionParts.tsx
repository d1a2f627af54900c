import { Fragment } from 'react';
import type { Correction, GivenUp } from '../../../domain/index.ts';
import { ClaimLink } from '../../components/ClaimLink.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { claimSubject } from '../../format/subject.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';

type CorrectionPart = Correction['parts'][number];
type CorrectionWay = CorrectionPart['ways'][number];

interface Props {
  readonly parts: readonly CorrectionPart[];
  /**
   * The ids of findings in the order of their numbers on the page, with which each figure names those it is part of.
   * Empty where there is only one.
   */
  readonly numbered?: readonly string[];
}

/** Figures to give up: those in every case, and choices of which one entry goes. */
export function CorrectionParts({ parts, numbered = [] }: Props) {
  const ledger = useLedger();
  const { correction } = useMessages();
  const context = { ledger, numbered };
  return (
    <ul className="correction-parts">
      {parts.map(({ ways, more }) => {
        const [only, ...others] = ways;
        if (only && others.length === 0)
          return <WayItems key={keyOfWay(only)} way={only} alone {...context} />;
        return (
          <li key={ways.map(keyOfWay).join(' ')}>
            {correction.ways(ways.length)}
            <ol>
              {ways.map((way, index) => (
                <li key={keyOfWay(way)}>
                  {correction.way(index + 1)}
                  <ul>
                    <WayItems way={way} alone={false} {...context} />
                  </ul>
                </li>
              ))}
            </ol>
            {more && correction.more}
          </li>
        );
      })}
    </ul>
  );
}

interface PartContext {
  readonly numbered: readonly string[];
}

interface WayProps extends PartContext {
  readonly way: CorrectionWay;
  /** Whether it is the only way. */
  readonly alone: boolean;
}

function WayItems({ way: { figures, oneOf }, alone, ...context }: WayProps) {
  const { correction } = useMessages();
  return (
    <>
      {figures.map((figure) => (
        <li key={figureKey(figure)}>
          {alone && `${correction.anyCase} `}
          <GivenUpFigure figure={figure} {...context} />
        </li>
      ))}
      {oneOf.map((entries) => (
        <li key={entries.map(keyOfEntry).join(' ')}>
          {correction.oneOf(entries.length)}
          <ul>
            {entries.map((entry) => (
              <li key={keyOfEntry(entry)}>
                {entry.map((figure, index) => (
                  <Fragment key={figureKey(figure)}>
                    {index > 0 && correction.together}
                    <GivenUpFigure figure={figure} {...context} />
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </>
  );
}

const figureKey = ({ claims: [first = ''] }: GivenUp): string => first;
const keyOfEntry = (entry: readonly GivenUp[]): string => entry.map(figureKey).join(' ');
const keyOfWay = ({ figures, oneOf }: CorrectionWay): string =>
  [...figures, ...oneOf.flat(2)].map(figureKey).join(' ');

/** A figure with its words, its subject, who prints it, and the findings that it is part of. */
function GivenUpFigure({
  figure: { claims, findings },
  numbered,
}: { readonly figure: GivenUp } & PartContext) {
  const ledger = useLedger();
  const messages = useMessages();
  const printed = claims.flatMap((id) => ledger.claim(id) ?? []);
  const [claim] = printed;
  if (!claim) return null;
  const source = ledger.source(claim.source);
  const others = new Set(printed.map((one) => one.source)).size - 1;
  const numbers = findings.flatMap((id) => {
    const place = numbered.indexOf(id);
    return place < 0 ? [] : place + 1;
  });
  return (
    <>
      <ClaimLink claim={claim} />{' '}
      <span className="cite">
        ({claimSubject(claim, ledger, messages)}; {source && <SourceLink source={source} />}
        {others > 0 && `, ${messages.correction.also(others)}`}
        {numbers.length > 0 && `; ${messages.correction.partIn(numbers)}`})
      </span>
    </>
  );
}
