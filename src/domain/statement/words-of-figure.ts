/** Reads the words of a figure in running text as a single figure, to find out how it was rounded. */
import { type Figure, type FigureContext, readFigure } from '../figures/figure.ts';
import type { Direction } from '../figures/languages/language.ts';
import { rational, toExact } from '../numbers/rational.ts';
import type { TextClaim } from '../text/text-claim.ts';

/** A figure, and the context that its words alone do not give. */
export interface FigureInWords {
  readonly figure: Figure;
  readonly context: Pick<FigureContext, 'unit' | 'direction' | 'hedge'>;
}

/** What was read of a figure in a text. */
export type ToldFigure = Pick<TextClaim, 'words' | 'unit' | 'values' | 'kind' | 'hedge'>;

/**
 * Reads the words with as little context as makes them mean what the text says; `null` where no context does, as for
 * "more than doubled", or the "1.3" of "from 1.3 to 2.2 billion".
 */
export function figureInWords(told: ToldFigure, language: string): FigureInWords | null {
  const { words, unit, kind, values, hedge } = told;
  const changes = kind === 'growth' || kind === 'change';
  const direction: Direction = values.every((value) => value.startsWith('-')) ? 'down' : 'up';
  for (const unitTold of [undefined, unit]) {
    for (const directionTold of [undefined, ...(changes ? [direction] : [])]) {
      for (const hedgeTold of [undefined, ...(hedge ? [hedge] : [])]) {
        const context = { unit: unitTold, direction: directionTold, hedge: hedgeTold };
        const read = readFigure(words, language, context);
        if (!('figure' in read) || !saysTheSame(read.figure, told)) continue;
        if (changes && read.figure.direction !== direction) continue;
        return { figure: read.figure, context };
      }
    }
  }
  return null;
}

function saysTheSame({ unit, numbers, hedges }: Figure, told: ToldFigure): boolean {
  const sizes = numbers.map(({ value }) => toExact(value.abs()));
  const wanted = told.values.map((value) => toExact(rational(value).abs()));
  const sameHedge = told.hedge === null ? hedges.length === 0 : hedges.includes(told.hedge);
  return unit === told.unit && sameHedge && sizes.sort().join() === wanted.sort().join();
}
