import { useMessages } from '../../i18n/use-messages.ts';
import type { Overview } from '../../models/overview.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { Answer } from './Answer.tsx';

interface Props {
  readonly agree: Overview['agree'];
}

/** Whether the printed figures agree: where they do not, and how many growths fit what else was printed. */
export function FigureAgreement({ agree }: Props) {
  const messages = useMessages();
  const hrefs = useHrefs();
  const { overview } = messages;
  const beside = agree.beside.map(({ kind, n }) => messages.findings.leadOf[kind](n));
  return (
    <Answer question={overview.question.agree} answer={overview.agreeAnswer(agree.gaps.length)}>
      {agree.gaps.length > 0 && <p>{messages.findings.foundIn(agree.figures, agree.sources)}</p>}
      <p>{overview.agreeDetail(agree.consistent, agree.weak, agree.cannotTell)}</p>
      {beside.length > 0 && <p>{overview.agreeBeside(beside)}</p>}
      <p>
        <a href={hrefs.findings()}>{messages.findings.all}</a> ·{' '}
        <a href={hrefs.growth()}>{overview.findingsMore}</a>
      </p>
    </Answer>
  );
}
