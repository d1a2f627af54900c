/** Writes a ledger as the files of a ledger folder: one folder a pair, one file a source. */
import { stringify } from 'yaml';
import type { OracleClaim, OraclePair, OracleSource } from './ledger.ts';
import { periodText } from './months.ts';
import { WORDS } from './words.ts';

/** What stands where something was not seen or is not stated. */
const NOT_SEEN = 'not-seen';
const NOT_STATED = 'not-stated';

/** The files of a pair by name. */
export function pairFiles(pair: OraclePair): Map<string, string> {
  const files = new Map<string, string>([['pair.yaml', toYaml('pair', pairEntry(pair))]]);
  for (const source of pair.sources) {
    const content = { source: sourceEntry(source), claims: source.claims.map(claimEntry) };
    files.set(`${source.id}.yaml`, toYaml('ledger', content));
  }
  return files;
}

const toYaml = (schema: 'ledger' | 'pair', content: unknown): string =>
  `# yaml-language-server: $schema=../${schema}.schema.json\n${stringify(content, {
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  })}`;

const pairEntry = ({ economies, assumedReporter }: OraclePair) => ({
  economies: economies.map((code) => ({
    code,
    name: code === 'VNM' ? 'Viet Nam' : code === 'LAO' ? 'Laos' : code,
  })),
  assumed_reporter: assumedReporter,
  assumption: `A figure whose source does not say whose statistics it uses is read as those of ${assumedReporter}.`,
  gauges: [],
});

/** The publication as a ledger has it. */
const sourceEntry = ({ kind, publisher, agency, published, language, repeats }: OracleSource) => ({
  kind,
  publisher,
  ...(agency === null ? {} : { agency }),
  title: NOT_SEEN,
  about: 'Made-up figures of a generated ledger',
  published: published ?? NOT_SEEN,
  published_basis: published === null ? NOT_SEEN : 'printed',
  accessed: '2026-11-21',
  url: NOT_SEEN,
  language,
  // Many economies have a dollar of their own.
  currency: 'USD',
  marks: WORDS[language]?.decimal === ',' ? '1.234,5' : '1,234.5',
  ...(repeats === null ? {} : { repeats }),
});

/** A claim as a ledger has it. */
export function claimEntry({ id, measure, stated, balance, rendered }: OracleClaim) {
  const { reporter, partner, flow, period, base, valuation, status } = stated;
  return {
    id,
    kind: measure === 'level' ? 'level' : 'growth',
    figure: rendered.text,
    reporter,
    partner,
    flow,
    ...(valuation === null ? {} : { valuation }),
    period: periodText(period),
    ...(base === null ? {} : { base: periodText(base) }),
    ...(balance === null ? {} : { balance }),
    status,
    said_by: NOT_STATED,
    locator: NOT_SEEN,
    ...rendered.context,
  };
}
