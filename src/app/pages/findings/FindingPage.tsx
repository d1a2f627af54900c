import type { Finding } from '../../../domain/index.ts';
import { findingPictures } from '../../charts/finding/finding-picture.ts';
import { ClaimTable } from '../../components/ClaimTable.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { FindingGrounds } from '../../components/FindingGrounds.tsx';
import { FindingReview } from '../../components/FindingReview.tsx';
import { PhraseText } from '../../components/PhraseText.tsx';
import { findingPhrase, findingSentence } from '../../format/finding-text.ts';
import { findingTitle } from '../../format/finding-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { observedClaims } from '../../models/finding-claims.ts';
import { mirrorRow } from '../../models/mirror-row.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { CorrectionOfFinding } from './CorrectionOfFinding.tsx';
import { FindingPicture } from './FindingPicture.tsx';
import { MirrorTable } from './MirrorTable.tsx';
import { ProofBlock } from './ProofBlock.tsx';
import { RevisionTable } from './RevisionTable.tsx';
import { Slips } from './Slips.tsx';

interface Props {
  readonly finding: Finding;
}

/** One finding: the claims side by side, the arithmetic, the picture, and what it rests on. */
export function FindingPage({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings } = messages;
  const { body } = findingPhrase(finding, ledger, messages);
  const claims = finding.claims.flatMap((id) => ledger.claim(id) ?? []);
  const also = finding.alsoPrinted.flatMap((id) => ledger.claim(id) ?? []);
  const citation = findings.citation(
    findingSentence(finding, ledger, messages),
    finding.id,
    ledger.dataset.version,
  );
  return (
    <>
      <p className="kicker">
        <FindingBadge finding={finding} />
      </p>
      <h1>{findingTitle(finding, ledger, messages)}</h1>
      <FindingReview finding={finding} />
      <p className="lead">
        <PhraseText phrase={body} />
      </p>
      <p className="prose">{findings.kindMeaning[finding.kind]}</p>
      <FindingGrounds finding={finding} />
      <FindingFigure finding={finding} />
      <CorrectionOfFinding finding={finding} />
      <Slips finding={finding} />
      <h2>{findings.claimsTitle}</h2>
      <ClaimTable claims={claims} withSource inFinding />
      {also.length > 0 && (
        <>
          <h2>{findings.alsoTitle}</h2>
          <p className="detail">{findings.alsoNote}</p>
          <ClaimTable claims={also} withSource inFinding />
        </>
      )}
      <h2>{messages.source.citation}</h2>
      <p className="citation">{citation}</p>
      <CopyButton value={citation} /> <CopyButton value={() => location.href} label={findings.copyLink} />
    </>
  );
}

/** The proofs of a finding or, for one without a verdict, its figures by date or side by side. */
function FindingFigure({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings } = messages;
  const claims = observedClaims(finding, ledger);
  const pictures = findingPictures(finding);
  if (finding.proofs.length > 0) {
    const blocks = pictures.map((picture) => {
      const proof = finding.proofs[picture.picture];
      return proof && <ProofBlock key={picture.picture} proof={proof} chart={picture} />;
    });
    const [leading, ...others] = blocks;
    return (
      <>
        <h2>{findings.proofTitle}</h2>
        {leading}
        {others.length > 0 && (
          <details>
            <summary>{findings.otherProofs(others.length)}</summary>
            {others}
          </details>
        )}
        {finding.unlisted > 0 && <p>{findings.unlisted(finding.unlisted)}</p>}
        {finding.more && <p>{findings.more}</p>}
        <p className="detail">{findings.pictureNote}</p>
      </>
    );
  }
  const row = finding.kind === 'mirror' ? mirrorRow(finding, ledger) : null;
  return (
    <>
      <h2>{row ? findings.sidesTitle : findings.pathTitle}</h2>
      {row ? (
        <>
          {row.apart !== null && <p className="apart">{findings.mirrorApartNote(row.apart)}</p>}
          <MirrorTable rows={[row]} />
          <p className="detail">{findings.mirrorRange}</p>
          <p className="prose">{findings.mirrorNote}</p>
        </>
      ) : (
        <>
          <RevisionTable claims={claims} />
          {finding.kind === 'revision' && <p className="prose">{findings.revisionNote}</p>}
        </>
      )}
      {pictures.map((picture) => (
        <FindingPicture key={picture.picture} chart={picture} />
      ))}
      <p className="detail">{findings.pathNote}</p>
    </>
  );
}
