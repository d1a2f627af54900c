import { useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { numberedFigures, STATE_SIGNS, type TextPiece, textPieces } from '../../models/figure-state.ts';
import type { PageCheck } from './check-query.ts';

/** The pasted text, with each figure marked by sign, number and colour. */
export function StatementText({ check }: { readonly check: PageCheck }) {
  const messages = useMessages();
  const box = useRef<HTMLElement>(null);
  const { reading, text, results } = check;
  const pieces = useMemo(
    () => (reading ? textPieces(reading.text, numberedFigures(text, results)) : []),
    [reading, text, results],
  );
  const first = pieces.find(({ figure }) => figure !== null)?.figure?.at;
  // In a long article a reader looks for the first figure.
  useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('mark');
    if (first !== undefined && mark && box.current) box.current.scrollTop = mark.offsetTop - SCROLL_ROOM;
  }, [first]);
  if (!reading) return null;
  return (
    <section className="statement-marked">
      <h2 id="statement-text">{messages.statement.textTitle}</h2>
      <p className="detail">{messages.statement.textNote}</p>
      <section
        className="statement-article"
        aria-labelledby="statement-text"
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so that it must be reached by keyboard
        tabIndex={0}
        lang={reading.language}
        dir="auto"
        translate="no"
      >
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
          <MarkedPiece key={index} piece={piece} />
        ))}
      </section>
    </section>
  );
}

const SCROLL_ROOM = 60;

function MarkedPiece({ piece: { words, figure } }: { readonly piece: TextPiece }) {
  const messages = useMessages();
  if (!figure) return <span>{words}</span>;
  const { at, number, state } = figure;
  const label = messages.statement.markLabel(number, messages.statement.signMeaning[state]);
  return (
    <mark className={`figure-mark figure-${state}`}>
      <span>{words}</span>
      <a href={`#figure-${at}`} lang={messages.locale}>
        <span aria-hidden="true">{`${STATE_SIGNS[state]}${number}`}</span>
        <span className="unseen">{label}</span>
      </a>
    </mark>
  );
}
