import type { ComponentType } from 'react';

interface Props {
  /** A text in which words that were printed stand in quotation marks. */
  readonly children: string;
  /** The language of printed words; `undefined` for what is no such words. */
  readonly languageOf: (words: string) => string | undefined;
  /** What shows the text around printed words, where it is not shown as it is. */
  readonly Around?: ComponentType<{ readonly children: string }>;
}

/** Marks printed words with their language, and keeps them from translation: they are the evidence. */
export function PrintedWords({ children, languageOf, Around }: Props) {
  return children.split(/(“[^“”]+”)/).map((piece, place) => {
    const language = place % 2 === 1 ? languageOf(piece.slice(1, -1)) : undefined;
    if (language === undefined)
      // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
      return Around ? <Around key={place}>{piece}</Around> : piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
      <bdi key={place} lang={language} translate="no">
        {piece}
      </bdi>
    );
  });
}
