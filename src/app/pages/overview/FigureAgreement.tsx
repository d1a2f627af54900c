import { findingTitle } from '../../format/finding-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Overview } from '../../models/overview.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';

interface Props {
  readonly agree: Overview['agree'];
}

/** Whether the published figures agree: how many contradictions there are, which leads, and how many growths fit. */
export function FigureAgreement({ agree }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { overview } = messages;
  const [first] = agree.gaps;
  return (
    <Answer question={overview.question.agree} answer={overview.agreeAnswer(agree.gaps.length)}>
      {first && (
        <>
          <p>{overview.agreeFigures(agree.figures, ledger.dataset.claims.length)}</p>
          <p>
            <a href={hrefs.finding(first.id)}>{findingTitle(first, ledger, messages)}</a>
          </p>
        </>
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
