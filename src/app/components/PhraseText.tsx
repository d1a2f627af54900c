import type { Phrase } from '../format/phrase.ts';
import { hrefs } from '../route.ts';
import { useSite } from '../site.ts';
import { SourceLink } from './SourceLink.tsx';

interface Props {
  readonly pair: string;
  readonly phrase: Phrase;
}

/** A sentence whose figures lead to their claims. */
export function PhraseText({ pair, phrase }: Props) {
  const { root, language } = useSite();
  const all = hrefs(root, language);
  let seen = 0;
  return phrase.map((piece) => {
    seen += 1;
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'source') return <SourceLink key={seen} pair={pair} source={piece.source} />;
    const { claim, words, period, source } = piece;
    return (
      <span key={seen}>
        <a className="figure-quote" href={all.claim(pair, claim.id)}>
          {words}
        </a>
        {(period || source) && (
          <span className="cite">
            {' '}
            ({period}
            {period && source && '; '}
            {source && <SourceLink pair={pair} source={source} />})
          </span>
        )}
      </span>
    );
  });
}
