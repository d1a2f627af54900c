import { type Claim, type Finding, toldKind } from '../../../domain/index.ts';
import { findingParts } from '../../charts/finding/finding-parts.ts';
import { findingPictures } from '../../charts/finding/finding-picture.ts';
import { revisionsModel } from '../../charts/revisions/revisions-model.ts';
import { ChartOf } from '../../components/ChartOf.tsx';
import { Citation } from '../../components/Citation.tsx';
import { ClaimTable } from '../../components/ClaimTable.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Filled, SLOTS } from '../../components/Filled.tsx';
import { FindingBadge } from '../../components/FindingBadge.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Heading } from '../../components/Heading.tsx';
import { MirrorTable } from '../../components/MirrorTable.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { TermText } from '../../components/TermText.tsx';
import { findingPhrase, findingSentence } from '../../format/finding-text.ts';
import { findingTitle } from '../../format/finding-title.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { observedClaims } from '../../models/finding-claims.ts';
import { isLevelClaim } from '../../models/ledger.ts';
import { mirrorRow } from '../../models/mirror-row.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { valueKeyOf, valueSlug } from '../../models/value-page.ts';
import { CorrectionOfFinding } from './CorrectionOfFinding.tsx';
import { FindingGrounds } from './FindingGrounds.tsx';
import { FindingPicture } from './FindingPicture.tsx';
import { FindingReview } from './FindingReview.tsx';
import { OffBy } from './OffBy.tsx';
import { PhraseText } from './PhraseText.tsx';
import { ProofBlock } from './ProofBlock.tsx';
import { RevisionTable } from './RevisionTable.tsx';
import { Slips } from './Slips.tsx';

interface Props {
  readonly finding: Finding;
}

/** One finding: what it says, the curators' note, the picture, who said it; the proof and its grounds to open. */
export function FindingPage({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings } = messages;
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
      <h1>
        <Heading>{findingTitle(finding, ledger, messages)}</Heading>
      </h1>
      <FindingReview finding={finding} />
      <FindingFigure finding={finding} />
      <OffBy finding={finding} />
      <SaidBy claims={[...claims, ...also]} />
      <ExactArithmetic finding={finding} />
      {finding.proofs.length > 0 && (
        <Fold title={findings.groundsTitle}>
          <FindingGrounds finding={finding} />
          <p className="prose">
            <TermText>{findings.kindMeaning[toldKind(finding)]}</TermText>
          </p>
        </Fold>
      )}
      <CorrectionOfFinding finding={finding} />
      <Slips finding={finding} />
      <Fold title={findings.folded(findings.claimsTitle, claims.length)}>
        <ClaimTable claims={claims} withSource inFinding />
      </Fold>
      {also.length > 0 && (
        <Fold title={findings.folded(findings.alsoTitle, also.length)}>
          <p>{findings.alsoNote}</p>
          <ClaimTable claims={also} withSource inFinding />
        </Fold>
      )}
      <Fold title={messages.source.citation}>
        <p className="citation">{citation}</p>
        <CopyButton value={() => `${citation} ${location.href}`} />{' '}
        <CopyButton value={() => location.href} label={findings.copyLink} />
        {ledger.sourcesOf([...claims, ...also]).map((source) => (
          <Citation key={source.id} source={source} />
        ))}
      </Fold>
    </>
  );
}

/** The sources that published the figures, each once. */
function SaidBy({ claims }: { readonly claims: readonly Claim[] }) {
  const ledger = useLedger();
  const { findings } = useMessages();
  const sources = ledger.sourcesOf(claims);
  const [named, more] = [sources.slice(0, MOST_NAMED_SOURCES), sources.length - MOST_NAMED_SOURCES];
  return (
    <p className="said-by">
      <Filled
        sentence={findings.saidBy(SLOTS[0], Math.max(more, 0))}
        parts={[
          named.map((source, index) => (
            <span key={source.id}>
              {index > 0 && '; '}
              <SourceLink source={source} />
            </span>
          )),
        ]}
      />
    </p>
  );
}

/** More are named where the printed words stand. */
const MOST_NAMED_SOURCES = 3;

/** The leading picture of a finding. For one without a verdict its figures by date or side by side are seen at once. */
function FindingFigure({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings } = messages;
  const [leading, ...others] = findingPictures(finding);
  if (finding.proofs.length > 0) {
    return (
      leading && (
        <FindingPicture
          chart={leading}
          note={findingParts(leading, ledger, messages)?.note ?? findings.pictureNote}
        />
      )
    );
  }
  const row = finding.kind === 'mirror' ? mirrorRow(finding, ledger) : null;
  const level = observedClaims(finding, ledger).find(isLevelClaim);
  const key = level ? valueKeyOf(level, ledger) : null;
  const slug = key && valueSlug(key);
  return (
    <>
      {row ? (
        <>
          {row.apart !== null && <p className="apart">{findings.mirrorApartNote(row.apart)}</p>}
          <MirrorTable rows={[row]} />
        </>
      ) : (
        <>
          {slug !== null && revisionsModel(ledger, slug) && (
            <ChartOf chart={{ kind: 'revisions', slug }} isHeaded />
          )}
          <RevisionTable claims={observedClaims(finding, ledger)} />
        </>
      )}
      {[leading, ...others].map(
        (picture, index) =>
          picture && (
            <FindingPicture
              key={picture.picture}
              chart={picture}
              note={index === others.length ? findings.pathNote : undefined}
            />
          ),
      )}
    </>
  );
}

/** The finding as a sentence of figures, and every proof of it; for one without, how such figures are to be read. */
function ExactArithmetic({ finding }: Props) {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings } = messages;
  const { body } = findingPhrase(finding, ledger, messages);
  const blocks = findingPictures(finding).flatMap((picture, index) => {
    const proof = finding.proofs[picture.picture];
    // The picture of the leading proof stands at the top of the page.
    return proof ? (
      <ProofBlock key={picture.picture} proof={proof} chart={index === 0 ? null : picture} />
    ) : (
      []
    );
  });
  const [leading, ...others] = blocks;
  return (
    <Fold title={leading ? findings.proofTitle : findings.readTitle}>
      <p className="lead">
        <PhraseText phrase={body} />
      </p>
      {leading}
      {others.length > 0 && (
        <details>
          <summary>{findings.otherProofs(others.length)}</summary>
          {others}
        </details>
      )}
      {finding.unlisted > 0 && <p>{findings.unlisted(finding.unlisted)}</p>}
      {finding.more && <p>{findings.more}</p>}
      {finding.kind === 'mirror' && (
        <>
          <p>{findings.mirrorRange}</p>
          <p className="prose">
            <TermText>{findings.mirrorNote}</TermText>
          </p>
        </>
      )}
      {finding.kind === 'revision' && <p className="prose">{findings.revisionNote}</p>}
      {!leading && <FindingGrounds finding={finding} />}
    </Fold>
  );
}
