/** A sentence in pieces, so that one wording serves pages, whose figures are links, and plain text alike. */
import type { Claim, Source } from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { showDate } from './show.ts';

/** A printed figure in a sentence. It links to its claim, and names what the sentence does not tell about it. */
export interface FigurePiece {
  readonly kind: 'figure';
  readonly claim: Claim;
  /** The figure in the reader's language, e.g. "over US$2 billion". */
  readonly words: string;
  /** Its period, where the sentence has another. */
  readonly period: string | null;
  /** Its source, where the sentence has several. */
  readonly source: Source | null;
}

/** The source of all that a sentence says. */
interface SourcePiece {
  readonly kind: 'source';
  readonly source: Source;
}

export type Piece = string | FigurePiece | SourcePiece;
export type LinkedPhrase = readonly Piece[];

/** A source by publisher and date. */
const sourceName = ({ publisher, published }: Source, messages: Messages): string =>
  messages.value.printedBy(publisher, showDate(published, messages));

/** The sentence without markup. */
export function plainPhrase(phrase: LinkedPhrase, messages: Messages): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'source') return sourceName(piece.source, messages);
      const { words, period, source } = piece;
      const notes = [period, source && sourceName(source, messages)].filter((note) => note !== null);
      return notes.length > 0 ? `${words} (${notes.join('; ')})` : words;
    })
    .join('');
}
