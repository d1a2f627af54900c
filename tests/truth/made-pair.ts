/** Builds a made-up pair from its files, as a person does: through the folder of a ledger. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildDatasets } from '../../src/build/compile/build-datasets.ts';
import type { Dataset } from '../../src/domain/index.ts';

/**
 * The dataset of the files of one pair.
 *
 * @param pair "vnm-lao"
 * @param files their content by name
 * @throws {Error} where the build has a problem with them
 */
export function buildPair(pair: string, files: ReadonlyMap<string, string>): Dataset {
  const data = mkdtempSync(join(tmpdir(), 'tradecheck-'));
  try {
    mkdirSync(join(data, pair));
    for (const [name, content] of files) writeFileSync(join(data, pair, name), content);
    const { datasets, problems } = buildDatasets(data);
    const [dataset] = datasets;
    if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
    return dataset;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** A source in few words: its date, and its claims without the fields that all of them share. */
export interface MadeSource {
  readonly published: string;
  /** press where it is not given. */
  readonly kind?: 'press' | 'statistics';
  readonly claims: readonly Readonly<Record<string, unknown>>[];
}

/** The dataset of sources in few words; Viet Nam is the assumed reporter. */
export function buildSources(sources: readonly MadeSource[], gauges: readonly string[] = []): Dataset {
  const files = new Map([
    [
      'pair.yaml',
      stringify({
        economies: [
          { code: 'VNM', name: 'Viet Nam' },
          { code: 'LAO', name: 'Laos' },
        ],
        assumed_reporter: 'VNM',
        assumption: 'A figure that does not say whose it is, is one of Viet Nam.',
        gauges,
      }),
    ],
    ...sources.map(({ published, kind = 'press', claims }, index) => {
      const source = {
        kind,
        publisher: `The Example ${index + 1}`,
        title: 'not-seen',
        about: 'Made-up figures',
        published,
        published_basis: 'printed',
        // Nobody reads a source before it is published.
        accessed: published > '2026-11-21' ? published : '2026-11-21',
        url: 'not-seen',
        language: 'en',
      };
      const content = { source, claims: claims.map(entryOf) };
      return [
        `${sourceId(published, index)}.yaml`,
        stringify(content, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
      ] as const;
    }),
  ]);
  return buildPair('vnm-lao', files);
}

/** The id that a source in few words gets. */
export const sourceId = (published: string, index: number): string => `${published}-example-${index + 1}`;

const STATED = { status: 'A', said_by: 'not-stated', locator: 'not-seen' };

const entryOf = (claim: Readonly<Record<string, unknown>>) =>
  claim.kind === 'target'
    ? { ...STATED, ...claim }
    : { reporter: 'VNM', partner: 'LAO', ...STATED, ...claim };
