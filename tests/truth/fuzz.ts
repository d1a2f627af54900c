/** Texts with chance mistakes, for everything that reads what others wrote: each is read, or refused with its place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEmbedOptions } from '../../src/app/embed/embed-options.ts';
import { filterChoices, readClaimQuery, writeClaimQuery } from '../../src/app/models/claim-query.ts';
import { ledgerOf } from '../../src/app/models/ledger.ts';
import { readStatementQuery, writeStatementQuery } from '../../src/app/pages/check/statement-query.ts';
import { readFindingQuery, writeFindingQuery } from '../../src/app/pages/findings/finding-query.ts';
import { checkSource } from '../../src/build/read/validate-source.ts';
import { readYaml } from '../../src/build/read/yaml-file.ts';
import { LANGUAGES, observedInterval, readFigure } from '../../src/domain/index.ts';
import { figuresOfText, judgeStatement, readText } from '../../src/domain/statement/index.ts';
import { datasetOf } from '../app/dataset-fixture.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { Random } from '../oracle/random.ts';

/** What came of a trial. Anything else that happens is a mistake of the program. */
export type Outcome = 'read' | 'refused';

/** One kind of text, tried with the draws of one seed. @throws {Error} where the program did neither */
export type Trial = (random: Random) => Outcome;

const CODES = [...LANGUAGES.keys()];
const FOLDER = join(FROZEN_LEDGER, 'vnm-lao');
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml') && name !== 'pair.yaml' && name !== 'reviewed-findings.yaml')
  .map((name) => ({ id: name.replace(/\.yaml$/, ''), text: readFileSync(join(FOLDER, name), 'utf8') }))
  .filter(({ text }) => text.length < 6000);
const FIGURES = [
  ...new Set(
    FILES.flatMap(({ text }) => [...text.matchAll(/figure: "(.+)"/g)].map(([, words = '']) => words)),
  ),
];
const SENTENCES = [
  'Two-way trade of Viet Nam and Laos reached US$2.2 billion in 2024, up 33.9 per cent from US$1.64 billion in 2023.',
  'Kim ngạch thương mại Việt Nam – Lào năm 2024 đạt hơn 2,2 tỷ USD, tăng 33,9% so với năm 2023.',
  'Les échanges entre le Vietnam et le Laos ont atteint 2,2 milliards de dollars en 2024, en hausse de 33,9 %.',
  '2024年越老双边贸易额达22亿美元，同比增长33.9%。',
  'El comercio entre Vietnam y Laos alcanzó los 2.200 millones de dólares en 2024, un 33,9 % más.',
  '베트남과 라오스의 교역액은 2024년 22억 달러로 33.9% 증가했다.',
  '| 2023 | 2024 |\n| --- | --- |\n| Exports of Viet Nam to Laos, million USD | 641.8 | 700 |',
  'In the first 4 months of 2025, exports fell nearly 10% to between $200 and 250 million; the target is $5bn by 2030.',
];
const LEDGER = ledgerOf(
  datasetOf([
    {
      id: 'daily',
      levels: [{ id: 'trade', figure: 'US$2.2 billion', period: '2024' }],
      growths: [{ id: 'growth', figure: 'up 33.9%', period: '2024', base: '2023' }],
    },
  ]),
);
const ADDRESSES = [
  'T=US%242.2+billion&T-growth=up+33.9%25&period=2024&base=2023&reporter=VNM&currency=USD&language=en&deficit',
  'text=Trade+reached+US%242.2+billion+in+2024&at-14=growth.X.VNM.2024.2023.falls&lang=en',
  'kind=level&flow=T&year=2024&verdict=weak&publisher=Daily&q=lào&sort=stated&page=3',
  'kind=contradiction&severity=material&assumption=nearest&year=2024',
  'theme=dark&plain&height=400',
];
const PIECES = [
  ...[
    '0',
    '9',
    '.',
    ',',
    '-',
    '−',
    '–',
    '%',
    '$',
    '(',
    ')',
    '"',
    "'",
    ':',
    '#',
    '&',
    '=',
    '+',
    '/',
    '\\',
    '*',
    '!',
  ],
  ...[
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2028',
    '\u0000',
    '\ud800',
    'é',
    'ກ',
    '億',
    '万',
    '٣',
    '𝟗',
  ],
  ...[
    'NaN',
    '1e9',
    '__proto__',
    'null',
    '%E0%A4%A',
    ' billion',
    ' per cent',
    'over ',
    '2024',
    '[[',
    '{',
    '}',
    '- ',
  ],
];

/** A text with one to six chance mistakes of typing, copying and malice. */
function mistyped(text: string, others: readonly string[], random: Random): string {
  let changed = text;
  for (let count = random.int(1, 6); count > 0; count -= 1) {
    const from = random.int(0, changed.length);
    const to = Math.min(changed.length, from + random.int(0, 12));
    const [before, part, after] = [changed.slice(0, from), changed.slice(from, to), changed.slice(to)];
    const other = random.pick(others);
    const start = random.int(0, other.length);
    const ways = [
      () => before + after,
      () => before + part.repeat(random.int(2, 8)) + after,
      () => before + random.pick(PIECES) + part + after,
      () => before + random.pick(PIECES).repeat(random.int(1, 30)) + after,
      () => before + [...part].reverse().join('') + after,
      () => before + other.slice(start, start + random.int(1, 40)) + after,
      () => before + part.replace(/\d/g, () => String(random.int(0, 9))) + after,
      () => (random.chance(20) ? before : before + part.toUpperCase() + after),
    ];
    changed = random.pick(ways)();
  }
  return changed;
}

function demand(holds: boolean, what: string, text: string): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(text)}`);
}

const figure: Trial = (random) => {
  const text = mistyped(random.pick(FIGURES), FIGURES, random);
  const context = random.chance(50) ? {} : { unit: random.pick(['USD', 'rate', 'LAK']) };
  const reading = readFigure(text, random.pick(CODES), context);
  if ('problem' in reading) {
    const { offset } = reading.problem;
    demand(Number.isInteger(offset) && offset >= 0 && offset <= text.length, 'a problem without place', text);
    return 'refused';
  }
  const { lower, upper } = observedInterval(reading.figure);
  demand(!lower || !upper || lower.compare(upper) <= 0, 'an interval upside down', text);
  return 'read';
};

const sentence: Trial = (random) => {
  const pair: [string, string] = ['VNM', 'LAO'];
  const text = mistyped(random.pick(SENTENCES), SENTENCES, random);
  const reading = readText(text, { pair, published: random.chance(50) ? '2025-01-09' : null });
  for (const { at, words } of [...reading.claims, ...reading.leftOut]) {
    demand(reading.text.slice(at, at + words.length) === words, 'words that stand elsewhere', text);
  }
  const sides = { pair, assumedReporter: 'VNM' };
  const claims = figuresOfText(reading, new Map(), sides).figures.flatMap(({ claim }) => claim ?? []);
  judgeStatement({ claims, language: reading.language, assumedReporter: 'VNM' });
  return reading.claims.length > 0 ? 'read' : 'refused';
};

const file: Trial = (random) => {
  const { id, text: written } = random.pick(FILES);
  const text = mistyped(
    written,
    FILES.map((one) => one.text),
    random,
  );
  const opened = readYaml(text, 'file.yaml');
  const around = { economies: ['VNM', 'LAO'], assumedReporter: 'VNM', sources: new Set([id]) };
  const problems = [
    ...opened.problems,
    ...(opened.file ? checkSource(id, opened.file, around).problems : []),
  ];
  const lines = text.split('\n').length;
  for (const { line, column, found, expected, remedy } of problems) {
    demand(line >= 1 && line <= lines && column >= 1, 'a problem without place', text);
    demand(found !== '' && expected !== '' && remedy !== '', 'a problem without words', text);
  }
  demand(opened.file !== undefined || problems.length > 0, 'neither file nor problem', text);
  return problems.length === 0 ? 'read' : 'refused';
};

const address: Trial = (random) => {
  const text = mistyped(random.pick(ADDRESSES), ADDRESSES, random);
  const params = () => new URLSearchParams(text);
  const choices = filterChoices(LEDGER.dataset.claims, LEDGER);
  const written = [
    writeStatementQuery(readStatementQuery(params(), LEDGER)),
    writeClaimQuery(readClaimQuery(params(), choices)),
    writeFindingQuery(readFindingQuery(params())),
  ].map(String);
  const again = [
    writeStatementQuery(readStatementQuery(new URLSearchParams(written[0]), LEDGER)),
    writeClaimQuery(readClaimQuery(new URLSearchParams(written[1]), choices)),
    writeFindingQuery(readFindingQuery(new URLSearchParams(written[2]))),
  ].map(String);
  demand(written.join(' ') === again.join(' '), 'an address that is read otherwise when written', text);
  const { height } = readEmbedOptions(text);
  demand(height === null || (height >= 150 && height <= 2000), 'a height out of bounds', text);
  return written.some((query) => query !== '') ? 'read' : 'refused';
};

/** The trials, with how many of a thousand are of each: what is read quickly is tried more often. */
export const TRIALS: Readonly<Record<string, { readonly trial: Trial; readonly share: number }>> = {
  figure: { trial: figure, share: 475 },
  address: { trial: address, share: 450 },
  file: { trial: file, share: 50 },
  sentence: { trial: sentence, share: 25 },
};

/**
 * Tries one seed.
 *
 * @throws {Error} that names the seed, where the program failed
 */
export function trySeed(name: string, seed: number): Outcome {
  try {
    return TRIALS[name]?.trial(new Random(seed)) ?? 'refused';
  } catch (error) {
    throw new Error(`${name}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
