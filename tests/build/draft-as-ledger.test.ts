// Articles in our own words that tell what four sources of the ledger print: their drafts are the ledger's claims, and
// what the ledger says of them is said of the texts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { formatProblems } from '../../src/build/read/problem.ts';
import type { Claim, Dataset } from '../../src/domain/index.ts';
import { draftText, figuresOfText, judgeStatement, readText } from '../../src/domain/statement/index.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { makeFolder } from './made-ledger.ts';

const PAIR = ['VNM', 'LAO'] as const;

const TEXTS: readonly (readonly [source: string, text: string])[] = [
  [
    '2025-01-09-viet-nam-news-committee',
    `HÀ NỘI — The governments of Laos and Việt Nam will sign a plan for the new year when their committee meets in the Lao capital.

Officials settled the papers for it on Wednesday.

The Lao vice chairman of the committee spoke of progress in many fields.

In 2024, two-way trade between Laos and Việt Nam grew 32.8 per cent to over US$2 billion. Laos' imports were worth $641.8 million and its exports $1.3 billion, rising 32 per cent and 26.2 per cent respectively.

Việt Nam's deputy minister of planning asked that both sides strive for trade growth of about 10 - 15 per cent.`,
  ],
  [
    '2025-04-22-viet-nam-news-ambassador',
    `VIENTIANE — A visit of the Vietnamese president to Laos this week will lend new strength to the friendship of Việt Nam and Laos, an envoy said.

Even though bilateral trade surpassed US$2 billion in 2024, he said, both countries can work toward the target of $5–10 billion in the coming years.`,
  ],
  [
    '2025-06-02-viet-nam-news-foreign-minister',
    `Politics

Talks in Hà Nội

June 02, 2025

Việt Nam's foreign minister received a guest from the Lao party on Monday.

Bilateral trade between Việt Nam and Laos reached US$2.2 billion in 2024, a 33.9 per cent increase from 2023. In the first four months of 2025, two-way trade was $1.3 billion, up 109.3 per cent from the same period of last year.`,
  ],
  [
    '2025-12-01-viet-nam-news-party-leaders',
    `HÀ NỘI — Việt Nam and Laos will take measures to raise two-way trade to US$5 billion in the near term, with a longer-term target of US$10 billion, their leaders agreed on Monday.`,
  ],
];

const frozen = buildDatasets(FROZEN_LEDGER).datasets.find(({ pair }) => pair.id === 'vnm-lao');
if (!frozen) throw new Error('the frozen ledger has no such pair');

const read = (source: string, text: string) =>
  readText(text, { pair: [...PAIR], published: source.slice(0, 10), language: 'en' });

/** What a claim says, without its words, its place and who said it. */
function told({ claims }: Dataset, source: string): unknown[] {
  return claims
    .filter((claim) => claim.source === source)
    .map((claim: Claim) => {
      const { kind, flow, status } = claim;
      const cell =
        claim.kind === 'level' || claim.kind === 'growth'
          ? {
              reporter: claim.reporter,
              partner: claim.partner,
              period: claim.period,
              readings: claim.readings,
            }
          : claim.kind === 'target'
            ? { measure: claim.measure, by: claim.by, threshold: claim.threshold }
            : {};
      return { kind, flow, status, ...cell, base: 'base' in claim ? claim.base : null };
    })
    .map((claim) => JSON.stringify(claim))
    .sort();
}

test('drafts pass the build once a person filled in who published them, and are the ledger’s claims', () => {
  const data = join(makeFolder(), 'data');
  mkdirSync(join(data, 'vnm-lao'), { recursive: true });
  const pairFile = readFileSync(join(FROZEN_LEDGER, 'vnm-lao/pair.yaml'), 'utf8');
  writeFileSync(join(data, 'vnm-lao/pair.yaml'), pairFile.replace(/^gauges:[\s\S]*$/m, 'gauges: []\n'));
  for (const [source, text] of TEXTS) {
    const draft = draftText(read(source, text), {
      ...{ pair: PAIR, published: source.slice(0, 10), today: '2026-11-26' },
    });
    const filled = draft.replace('publisher: ""', 'publisher: A paper').replace('about: ""', 'about: Trade');
    writeFileSync(join(data, `vnm-lao/${source}.yaml`), filled);
  }
  const { datasets, problems } = buildDatasets(data);
  expect(formatProblems(problems)).toEqual([]);
  const [dataset] = datasets;
  for (const [source] of TEXTS) {
    expect(dataset && told(dataset, source), source).toEqual(told(frozen, source));
  }
});

test.each(TEXTS)('what the ledger finds in %s alone is found in its text', (source, text) => {
  const reading = read(source, text);
  const { figures } = figuresOfText(reading, new Map(), { pair: PAIR, assumedReporter: 'VNM' });
  const claims = figures.flatMap(({ claim }) => claim ?? []);
  const found = judgeStatement({ claims, language: 'en', assumedReporter: 'VNM' }).flatMap(
    ({ findings }) => findings,
  );
  // A finding counts once for a source and for what repeats it.
  const expected = frozen.findings.filter(
    ({ kind, claims: own, alsoPrinted }) =>
      kind === 'contradiction' &&
      [...own, ...alsoPrinted].filter((id) => id.startsWith(`${source}/`)).length === own.length,
  );
  const proofs = (all: Dataset['findings']) =>
    all
      .map(({ code, proofs: [proof] }) =>
        [code, proof?.operation, proof?.computed, proof?.stated.interval].join(' '),
      )
      .sort();
  expect(proofs(found)).toEqual(proofs(expected));
  expect(expected).toHaveLength(source === TEXTS[0]?.[0] ? 2 : 0);
});
