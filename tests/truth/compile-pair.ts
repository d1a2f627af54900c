/** The claims and sources of a generated ledger as the product reads them, without files. */
import * as v from 'valibot';
import { compileClaim } from '../../src/build/compile/compile-claim.ts';
import { ClaimEntrySchema } from '../../src/build/read/claim-entry.ts';
import { type Claim, readFigure, type Source } from '../../src/domain/index.ts';
import type { OracleClaim, OraclePair, OracleSource } from '../oracle/ledger.ts';
import { claimEntry } from '../oracle/to-yaml.ts';
import { WORDS } from '../oracle/words.ts';

export interface Compiled {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly assumedReporter: string;
  /** The generated claim and its source by the id that the product gives it. */
  readonly made: ReadonlyMap<string, { readonly claim: OracleClaim; readonly source: OracleSource }>;
}

/** Compiles a generated pair. @throws {Error} for a figure that the product cannot read */
export function compileMade({
  sources,
  assumedReporter,
}: Pick<OraclePair, 'sources' | 'assumedReporter'>): Compiled {
  const claims: Claim[] = [];
  const made = new Map<string, { claim: OracleClaim; source: OracleSource }>();
  for (const source of sources) {
    for (const claim of source.claims) {
      const compiled = compileOne(claim, source, assumedReporter);
      claims.push(compiled);
      made.set(compiled.id, { claim, source });
    }
  }
  return { claims, sources: sources.map(sourceOf), assumedReporter, made };
}

/** One claim, through the reader of figures and the form of the ledger. */
function compileOne(claim: OracleClaim, { id, language }: OracleSource, assumedReporter: string): Claim {
  const { text, context } = claim.rendered;
  // The source says which mark is decimal, as its file does.
  const read = readFigure(text, language, { ...context, decimal: WORDS[language]?.decimal });
  if ('problem' in read) throw new Error(`${language} ${text}: ${JSON.stringify(read.problem)}`);
  const entry = v.parse(ClaimEntrySchema, claimEntry(claim));
  const assumed = { assumedReporter, economies: ['VNM', 'LAO'] };
  return compileClaim({ entry, figure: read.figure }, id, assumed, { ofRates: 'USD', ofPair: 'USD' });
}

const sourceOf = (source: OracleSource): Source => ({
  id: source.id,
  kind: source.kind,
  publisher: source.publisher,
  agency: source.agency,
  title: null,
  about: 'Made-up figures',
  published: source.published,
  publishedBasis: source.published === null ? 'not-seen' : 'printed',
  accessed: '2026-11-21',
  url: null,
  language: source.language,
  repeats: source.repeats,
  note: null,
});
