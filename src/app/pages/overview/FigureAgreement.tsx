import { findingTitle } from '../../format/finding-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Overview } from '../../models/overview.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';

interface Props {
  readonly agree: Overview['agree'];
}

/**
 * Whether the published figures agree: how many contradictions there are, which leads, how many values seem to be off by
 * a power of ten, and how many growths fit.
 */
export function FigureAgreement({ agree }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { overview } = messages;
  const { gaps, lead: first, offByTens } = agree;
  const [off = null] = offByTens;
  const answer =
    first || !off ? overview.agreeAnswer(gaps.length) : overview.agreeOffByTens(offByTens.length);
  return (
    <Answer question={overview.question.agree} answer={answer}>
      {first && <p>{overview.agreeFigures(agree.figures, ledger.dataset.claims.length)}</p>}
      {[first, off].map(
        (finding) =>
          finding && (
            <p key={finding.id}>
              {finding === off && first && `${overview.agreeOffByTens(offByTens.length)}: `}
              <a href={hrefs.finding(finding.id)}>{findingTitle(finding, ledger, messages)}</a>
            </p>
          ),
      )}
      <p>
        <a href={hrefs.growth()}>
          {overview.agreeGrowths(
            agree.consistent,
            agree.consistent + agree.weak + agree.cannotTell + agree.inconsistent,
            agree.inconsistent,
            agree.weak,
            agree.cannotTell,
          )}
        </a>
      </p>
    </Answer>
  );
}
