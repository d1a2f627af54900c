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
    return (
      <span key={seen}>
        <a className="figure-quote" href={hrefs.claim(claim.id)}>
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
