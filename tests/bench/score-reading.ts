/**
 * Compares what was read in articles with what a person annotated.
 *
 * A claim read and one annotated are matched where their words overlap at the number. Of the matched ones each field is
 * compared; what matches nothing is false; what was printed and is said to be no claim must not be taken for one.
 */
import type { TextClaim } from '../../src/domain/text/text-claim.ts';

/** An annotated claim: the fields of one that is read, of which the empty ones may be left out. */
type AnnotatedClaim = Pick<TextClaim, 'words' | 'at' | 'kind' | 'flow' | 'reporter' | 'values' | 'unit'> &
  Partial<Pick<TextClaim, 'partner' | 'period' | 'base' | 'hedge' | 'status' | 'by'>>;

/** One line of a case file. */
export interface Article {
  readonly id: string;
  readonly lang: string;
  readonly pair: readonly [string, string];
  readonly published: string;
  readonly text: string;
  readonly claims: readonly AnnotatedClaim[];
  readonly notClaims: readonly string[];
  readonly notClaimsAt: readonly number[];
}

/** A field whose reading is judged. `side` is the reporter of X, M and B: of two-way trade either will do. */
export const FIELDS = [
  'value',
  'hedge',
  'unit',
  'kind',
  'flow',
  'side',
  'period',
  'base',
  'status',
  'by',
] as const;
type Field = (typeof FIELDS)[number];

export interface Miss {
  readonly field: Field | 'missed' | 'false' | 'taken';
  readonly words: string;
  readonly at: number;
  readonly expected: string;
  readonly found: string;
}

export interface Score {
  readonly claims: number;
  readonly read: number;
  readonly matched: number;
  readonly notClaims: number;
  readonly misses: readonly Miss[];
}

export function scoreReading(article: Article, read: readonly TextClaim[]): Score {
  const misses: Miss[] = [];
  const left = new Set(read);
  let matched = 0;
  for (const claim of article.claims) {
    const found = [...left].find((other) => overlap(numberOf(claim), numberOf(other)));
    if (!found) {
      misses.push({ field: 'missed', words: claim.words, at: claim.at, expected: summary(claim), found: '' });
      continue;
    }
    left.delete(found);
    matched += 1;
    misses.push(...fieldMisses(claim, found));
  }
  for (const claim of left) {
    misses.push({ field: 'false', words: claim.words, at: claim.at, expected: '', found: summary(claim) });
  }
  for (const [index, words] of article.notClaims.entries()) {
    const place = numberOf({ words, at: article.notClaimsAt[index] ?? 0 });
    const taken = read.find((claim) => overlap(place, numberOf(claim)));
    if (taken) misses.push({ field: 'taken', words, at: place.from, expected: '', found: summary(taken) });
  }
  return {
    claims: article.claims.length,
    read: read.length,
    matched,
    notClaims: article.notClaims.length,
    misses,
  };
}

const summary = (claim: AnnotatedClaim): string =>
  [claim.kind, claim.flow, claim.reporter, claim.period, claim.values.join('..'), claim.hedge ?? ''].join(
    ' ',
  );

interface Place {
  readonly from: number;
  readonly to: number;
}

/** From the first to the last digit; all of the words where the number is spelled. */
function numberOf({ words, at }: { readonly words: string; readonly at: number }): Place {
  const first = words.search(/\p{Nd}/u);
  const last =
    words.length -
    [...words]
      .reverse()
      .join('')
      .search(/\p{Nd}/u);
  return first < 0 ? { from: at, to: at + words.length } : { from: at + first, to: at + last };
}

const overlap = (a: Place, b: Place): boolean => a.from < b.to && b.from < a.to;

function fieldMisses(right: AnnotatedClaim, read: TextClaim): Miss[] {
  const fields: readonly (readonly [Field, string, string])[] = [
    ['value', right.values.join('..'), read.values.join('..')],
    ['hedge', right.hedge ?? '', read.hedge === 'below' ? 'at-most' : (read.hedge ?? '')],
    ['unit', right.unit, read.unit],
    ['kind', right.kind, read.kind],
    ['flow', right.flow, read.flow],
    ['side', right.flow === 'T' ? '' : right.reporter, right.flow === 'T' ? '' : read.reporter],
    ['period', right.period ?? '', read.period],
    ['base', right.base ?? '', right.kind === 'target' && !right.base ? '' : (read.base ?? '')],
    ['status', right.status ?? 'A', read.status],
    ['by', right.by ?? '', read.by ?? ''],
  ];
  return fields.flatMap(([field, expected, found]) =>
    expected === found ? [] : [{ field, words: right.words, at: right.at, expected, found }],
  );
}
