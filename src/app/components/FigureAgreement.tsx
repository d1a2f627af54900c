import { useMessages } from '../i18n/use-messages.ts';
import type { Ledger } from '../models/ledger.ts';
import type { Overview } from '../models/overview.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';
import { Answer } from './Answer.tsx';

interface Props {
  readonly agree: Overview['agree'];
  readonly ledger: Ledger;
}

/** Whether the printed figures agree: how many stated growths fit what else was printed. */
export function FigureAgreement({ agree, ledger }: Props) {
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
