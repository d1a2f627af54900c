/** Drafts a source file from an article: what was read becomes claims, what was left out becomes comments. */
import { NOT_SEEN, UNSPECIFIED } from '../ledger/codes.ts';
import type { TextClaim, TextReading } from '../text/text-claim.ts';
import { figureInWords } from './words-of-figure.ts';

/** A reading of a text; a reader may have given further reasons for leaving figures out. */
type DraftedReading = Pick<TextReading, 'text' | 'language' | 'claims' | 'others'> & {
  readonly leftOut: readonly { readonly words: string; readonly at: number; readonly reason: string }[];
};

/** What a draft says of its source, because its text does not say it. */
export interface DraftedSource {
  readonly pair: readonly [string, string];
  /** A date, or "not-seen". */
  readonly published: string;
  /** The day on which the article was read. */
  readonly today: string;
}

/**
 * A source file in YAML, to be reviewed by a person: fields that no reader of texts can know say so.
 *
 * @param source its dates as YYYY-MM-DD; `published` may be "not-seen"
 */
export function draftText(reading: DraftedReading, source: DraftedSource): string {
  const { text, language, claims, leftOut, others } = reading;
  const ids = new Map<string, number>();
  const [fits, misfits] = [claims.filter(hasFigure), claims.filter((claim) => !hasFigure(claim))];
  const out = [
    ...misfits.map(({ words, at, kind }) => ({
      words,
      at,
      reason: `a ${kind} that a figure of the ledger cannot say`,
    })),
    ...others,
    ...leftOut,
  ].sort((a, b) => a.at - b.at);
  return [
    ...headOf(language, source),
    fits.length > 0 ? 'claims:' : 'claims: []',
    ...fits.flatMap((claim) => claimLines(claim, text, language, idOf(claim, ids), source.pair)),
    ...(out.length > 0 ? ['# Left out:'] : []),
    ...out.map(
      ({ words, at, reason }) => `#   ${JSON.stringify(words)} (${draftPlace(text, at)}): ${reason}`,
    ),
  ].join('\n');

  function hasFigure(claim: TextClaim): boolean {
    return figureFields(claim, language) !== null;
  }
}

function headOf(language: string, { published, today }: DraftedSource): string[] {
  const quoted = published === NOT_SEEN ? published : JSON.stringify(published);
  return [
    '# yaml-language-server: $schema=../ledger.schema.json',
    '# Drafted by a reader that leaves out what it does not understand. Compare every field with the page.',
    'source:',
    '  kind: press  # or statement (a speech, a joint statement), or statistics',
    '  publisher: ""  # who published it',
    `  title: ${NOT_SEEN}  # the literal title, in quotes`,
    '  about: ""  # in your own words',
    `  published: ${quoted}`,
    `  published_basis: ${published === NOT_SEEN ? NOT_SEEN : 'printed'}  # or url, or inferred`,
    `  accessed: ${JSON.stringify(today)}`,
    `  url: ${NOT_SEEN}`,
    `  language: ${language}`,
  ];
}

/** An id such as `trade-2024` or `exports-2024-growth`; where several would be equal, the later ones are numbered. */
function idOf({ kind, flow, period }: TextClaim, ids: Map<string, number>): string {
  const name = { T: 'trade', X: 'exports', M: 'imports', B: 'balance' }[flow];
  const time = period.toLowerCase().replaceAll('/', '-to-');
  const parts = [name, time, kind === 'level' || kind === 'balance' ? '' : kind].filter(Boolean);
  const id = parts.join('-');
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** The fields of a figure, with what its words do not say; `null` where a single figure would be read differently. */
function figureFields(claim: TextClaim, language: string): string[] | null {
  const read = figureInWords(claim, language);
  if (!read) return null;
  const { unit, hedge, direction } = read.context;
  const isBalance = claim.kind === 'balance' && read.figure.direction === undefined;
  return [
    `    figure: ${JSON.stringify(claim.words)}`,
    ...(unit ? [`    unit: ${unit}`] : []),
    ...(hedge ? [`    hedge: ${hedge}`] : []),
    ...(direction ? [`    direction: ${direction}`] : []),
    ...(isBalance
      ? [`    balance: ${claim.values.every((value) => value.startsWith('-')) ? 'deficit' : 'surplus'}`]
      : []),
  ];
}

function claimLines(
  claim: TextClaim,
  text: string,
  language: string,
  id: string,
  [, second]: DraftedSource['pair'],
): string[] {
  const { kind, flow, reporter, partner, period, base, status, by, unit, at } = claim;
  const isTarget = kind === 'target';
  const sides = claim.isSideTold ? [reporter, partner] : [UNSPECIFIED, second];
  return [
    `  - id: ${id}`,
    `    kind: ${kind === 'balance' ? 'level' : kind === 'change' ? 'growth' : kind}`,
    ...(figureFields(claim, language) ?? []),
    ...(isTarget ? [] : [`    reporter: ${sides[0]}`, `    partner: ${sides[1]}`]),
    `    flow: ${flow}`,
    ...(isTarget
      ? [`    measure: ${unit === 'rate' ? 'growth' : 'level'}`, `    by: ${yamlQuoted(by ?? '')}`]
      : [`    period: ${yamlQuoted(period)}`]),
    ...(base === null || isTarget ? [] : [`    base: ${yamlQuoted(base)}`]),
    `    status: ${status}`,
    '    said_by: not-stated  # never read from the text: write who said it, with the office, or leave it so',
    `    locator: { paragraph: ${paragraphOf(text, at)} }  # offset ${at}`,
    '    # second_reading: what another reader wrote down, without looking at the words here',
  ];
}

const yamlQuoted = (period: string): string => (/^\d/.test(period) ? JSON.stringify(period) : period);

/**
 * Which paragraph an offset is in, counted from 1. Headlines and other blocks that do not end like a sentence are not
 * counted.
 */
function paragraphOf(text: string, at: number): number {
  const before = text.slice(0, at).split(/\n\s*\n/);
  // The last block is the paragraph that the offset is in.
  return before.slice(0, -1).filter((block) => /[.!?。:]["”»]?\s*$/.test(block)).length + 1;
}

const draftPlace = (text: string, at: number): string => `paragraph ${paragraphOf(text, at)}, offset ${at}`;
