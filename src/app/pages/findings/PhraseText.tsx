import { SourceLink } from '../../components/SourceLink.tsx';
import type { LinkedPhrase } from '../../format/phrase.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly phrase: LinkedPhrase;
}

/** A sentence with its figures as links to their claims. */
export function PhraseText({ phrase }: Props) {
  const hrefs = useHrefs();
  let seen = 0;
  return phrase.map((piece) => {
    seen += 1;
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'source') return <SourceLink key={seen} source={piece.source} />;
    const { claim, words, period, source } = piece;
    // As it was printed, and not as it is read in the language of the page.
    const isQuoted = words === `“${claim.figure}”`;
    return (
      <span key={seen}>
        <a
          className="figure-quote"
          href={hrefs.claim(claim.id)}
          lang={isQuoted ? claim.language : undefined}
          translate={isQuoted ? 'no' : undefined}
        >
          {words}
        </a>
        {(period || source) && (
          <span className="cite">
            {' '}
            ({period}
            {period && source && '; '}
            {source && <SourceLink source={source} />})
          </span>
        )}
      </span>
    );
  });
}
