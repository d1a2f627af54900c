import { useMessages } from '../../i18n/use-messages.ts';
import type { Ledger } from '../../models/ledger.ts';
import type { Overview } from '../../models/overview.ts';
import { hrefs } from '../../route.ts';
import { useSite } from '../../site.ts';
import { Answer } from './Answer.tsx';

interface Props {
  readonly agree: Overview['agree'];
  readonly ledger: Ledger;
}

/** Whether the printed figures agree: in how many places they do not, and how many growths fit what else was printed. */
export function FigureAgreement({ agree, ledger }: Props) {
  const text = useMessages();
  const { root, language } = useSite();
  const { overview } = text;
  const all = hrefs(root, language);
  const pair = ledger.dataset.pair.id;
  return (
    <Answer question={overview.question.agree} answer={overview.agreeAnswer(agree.gaps.length)}>
      {agree.gaps.length > 0 && <p>{text.findings.foundIn(agree.figures, agree.sources)}</p>}
      <p>{overview.agreeDetail(agree.consistent, agree.cannotTell)}</p>
      <p>
        <a href={all.findings(pair)}>{text.findings.all}</a> ·{' '}
        <a href={all.growth(pair)}>{overview.findingsMore}</a>
      </p>
    </Answer>
  );
}
