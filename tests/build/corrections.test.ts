// The fewest claims without which nothing is left that does not fit: of the frozen ledger, and of a folder with four figures.
import { describe, expect, test } from 'vitest';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import { datasetFiles } from '../../src/build/compile/dataset-files.ts';
import type { Claim, Finding } from '../../src/domain/index.ts';
import { combinations, waysOf } from '../domain/corrections/ways.ts';
import { findingsOf } from '../findings-of.ts';
import { FROZEN_LEDGER } from '../frozen-ledger.ts';
import { run } from './command-line.ts';
import { makeFiles } from './made-files.ts';

const [ledger] = buildDatasets(FROZEN_LEDGER).datasets;
if (!ledger) throw new Error('the ledger was not read');
const { claims, sources, corrections, findings } = ledger;
const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** What does not fit among claims, by proof. */
function proofsAmong(some: readonly Claim[]): string[][] {
  const named = new Set(some.map(({ source }) => source));
  return findingsOf({
    claims: some,
    sources: sources.filter(({ id }) => named.has(id)),
    assumedReporter: ledger?.pair.assumedReporter ?? '',
  }).flatMap(({ proofs }) =>
    proofs.map(({ stated, operands }) => [stated.claim, ...operands.map(({ claim }) => claim)]),
  );
}

/** What a claim and its reprints are: one of them is given up with all. */
function unitOf(claim: Claim): string {
  const originalOf = (id: string): string => {
    const repeats = sources.find((source) => source.id === id)?.repeats;
    return repeats ? originalOf(repeats) : id;
  };
  const { source, figure, period } = { period: '', ...claim };
  const base = claim.kind === 'growth' ? claim.base : '';
  const reading = 'readings' in claim ? claim.readings.verdict : figure;
  return [originalOf(source), claim.kind, 'flow' in claim ? claim.flow : '', period, base, reading].join(' ');
}

const cellOf = (claim: Claim) =>
  claim.kind === 'level' || claim.kind === 'growth'
    ? [claim.flow, claim.period, claim.kind === 'growth' ? claim.base : ''].join(' ')
    : claim.id;

/** Claims about the cells that findings are about, as those units that are given up. */
function component(ids: readonly string[]) {
  const concerned = findings
    .filter(({ id }) => ids.includes(id))
    .flatMap((finding: Finding) => [...finding.claims, ...finding.alsoPrinted])
    .flatMap((id) => byId.get(id) ?? []);
  const cells = new Set(concerned.map(cellOf));
  return claims.filter((claim) => cells.has(cellOf(claim)));
}

/**
 * Tries every way to end all that does not fit: whatever is given up, some claim of each proof that is left has to go.
 * Gives the ways of at most so many units, in which a figure that several papers print goes in all of them where it has
 * to go in any. It shares no code with the product but for the rules.
 */
function waysByTrial(near: readonly Claim[], most: number): string[] {
  const known: string[][] = [];
  const found = new Set<string>();
  const tried = new Set<string>();
  const unitAt = (id: string) => {
    const claim = byId.get(id);
    return claim ? unitOf(claim) : id;
  };
  const visit = (given: readonly string[]): void => {
    const key = [...given].sort().join(' ; ');
    if (tried.has(key)) return;
    tried.add(key);
    let open = known.find((units) => !units.some((unit) => given.includes(unit)));
    if (!open) {
      const proofs = proofsAmong(near.filter((claim) => !given.includes(unitOf(claim))));
      known.push(...proofs.map((ids) => ids.map(unitAt)));
      [open] = proofs.map((ids) => ids.map(unitAt));
    }
    if (!open) found.add(key);
    else if (given.length < most) for (const unit of new Set(open)) visit([...given, unit]);
  };
  visit([]);
  const named = [...new Set(known.flat())];
  const figureOf = (unit: string) => unit.slice(unit.indexOf(' '));
  const isWhole = (way: string) => {
    const units = way.split(' ; ');
    const figures = new Set(units.map(figureOf));
    return named.every((unit) => units.includes(unit) || !figures.has(figureOf(unit)));
  };
  return [...found].filter(isWhole).sort();
}

describe('the ledger', () => {
  test('every finding whose figures do not fit is in one correction', () => {
    const proved = findings.filter(({ proofs, code }) => proofs.length > 0 && code !== 'target-not-met');
    expect(corrections.flatMap((correction) => correction.findings).sort()).toEqual(
      proved.map(({ id }) => id).sort(),
    );
    expect(corrections.every(({ proved: smallest }) => smallest)).toBe(true);
  });

  test('nothing is left that does not fit once one way of each part is taken', () => {
    const parts = corrections.flatMap((correction) => correction.parts);
    const firsts = parts.map((part) => waysOf(part)[0] ?? []);
    const lasts = parts.map((part) => waysOf(part).at(-1) ?? []);
    for (const given of [firsts, lasts]) {
      const gone = new Set(given.flat());
      expect(proofsAmong(claims.filter(({ id }) => !gone.has(id)))).toEqual([]);
    }
  });

  test.each(corrections.map((correction) => [correction.findings.join(' '), correction] as const))(
    '%s: trying all ways finds none that gives up fewer claims, and just these that give up as few',
    { timeout: 120_000 },
    (_, correction) => {
      const near = component(correction.findings);
      const units = (ids: readonly string[]) =>
        [...new Set(ids.flatMap((id) => byId.get(id) ?? []).map(unitOf))].sort();
      const ways = combinations(correction.parts.map(waysOf)).map((way) => units(way.flat()));
      for (const way of ways) expect(way).toHaveLength(correction.claims);
      expect(ways.map((way) => way.join(' ; ')).sort()).toEqual(waysByTrial(near, correction.claims));
    },
  );
});

describe('a folder with four figures on the exports of 2022', () => {
  const claim = (id: string, period: string, figure: string) => ({
    id,
    kind: 'level',
    figure,
    reporter: 'VNM',
    partner: 'LAO',
    flow: 'X',
    period,
    status: 'A',
    said_by: 'not-stated',
    locator: 'not-seen',
  });
  const source = (published: string, ...printed: readonly object[]) =>
    JSON.stringify({
      source: {
        kind: 'press',
        publisher: 'The Example',
        title: 'not-seen',
        about: 'Exports',
        published,
        published_basis: 'printed',
        accessed: '2026-11-21',
        url: 'not-seen',
        language: 'en',
      },
      claims: printed,
    });
  const folder = () =>
    makeFiles({
      'vnm-lao/pair.yaml': JSON.stringify({
        economies: [
          { code: 'VNM', name: 'Viet Nam' },
          { code: 'LAO', name: 'Laos' },
        ],
        assumed_reporter: 'VNM',
        assumption: 'Who does not say uses customs statistics.',
        gauges: [],
      }),
      'vnm-lao/half.yaml': source('2022-07-25', claim('half', '2022-S1', 'over 309.4 million USD')),
      'vnm-lao/seven.yaml': source(
        '2022-08-13',
        claim('seven', '2022-01/2022-07', 'nearly 586 million USD'),
        claim('july', '2022-07', 'nearly 53.2 million USD'),
      ),
      'vnm-lao/eight.yaml': source('2022-09-10', claim('eight', '2022-01/2022-08', '414.5 million USD')),
    });

  test('586 million goes', () => {
    const { datasets, problems } = buildDatasets(folder());
    expect(problems).toEqual([]);
    expect(datasets[0]?.corrections).toMatchObject([
      {
        claims: 1,
        proved: true,
        parts: [{ ways: [{ figures: [{ claims: ['seven/seven'] }], oneOf: [] }], more: false }],
      },
    ]);
    expect(datasets[0]?.corrections[0]?.findings).toEqual(
      datasets[0]?.findings.filter(({ proofs }) => proofs.length > 0).map(({ id }) => id),
    );
    expect(JSON.parse(datasetFiles(datasets).get('vnm-lao/findings.json') ?? '').corrections).toEqual(
      datasets[0]?.corrections,
    );
  });

  test('the check says so', async () => {
    const { out } = await run('check', folder());
    expect(out).toMatch(
      /smallest correction of \S+: without one claim it is gone\n {2}without seven\/seven\n/,
    );
  });
});
