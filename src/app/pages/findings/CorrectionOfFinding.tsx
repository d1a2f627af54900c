import type { Correction, Finding } from '../../../domain/index.ts';
import { Fold } from '../../components/Fold.tsx';
import { TermText } from '../../components/TermText.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useHrefs } from '../../use-hrefs.ts';
import { CorrectionParts } from './CorrectionParts.tsx';

interface Props {
  readonly finding: Finding;
}

/** The fewest figures without which a finding, and those that share figures with it, would be gone. */
export function CorrectionOfFinding({ finding }: Props) {
  const ledger = useLedger();
  const { correction: text } = useMessages();
  const hrefs = useHrefs();
  const correction = ledger.dataset.corrections.find(({ findings }) => findings.includes(finding.id));
  if (!correction) return null;
  const { claims, findings, proved } = correction;
  return (
    <Fold title={text.title}>
      <p className="prose">
        <TermText>{text.ofFinding(claims, findings.length - 1, proved)}</TermText>{' '}
        {findings.length > 1 && text.notOfFinding}
      </p>
      <CorrectionParts parts={partsAbout(finding.id, correction)} />
      <p className="detail">
        {text.judgesNone} <a href={`${hrefs.findings()}#corrections`}>{text.all}</a>
      </p>
    </Fold>
  );
}

/** The figures and choices of each way that a finding involves. */
function partsAbout(finding: string, { parts }: Correction): Correction['parts'] {
  return parts.flatMap(({ ways, more }) => {
    const own = ways.flatMap(({ figures, oneOf }) => {
      const way = {
        figures: figures.filter(({ findings }) => findings.includes(finding)),
        oneOf: oneOf.filter((entries) => entries.flat().every(({ findings }) => findings.includes(finding))),
      };
      return way.figures.length + way.oneOf.length > 0 ? way : [];
    });
    return own.length > 0 ? { ways: own, more } : [];
  });
}
