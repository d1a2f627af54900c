import { createHash } from 'node:crypto';
import type { Dataset, Source } from '../../domain/index.ts';
import { CLAIM_COLUMNS } from './claims-table.ts';
import { FINDING_COLUMNS } from './findings-table.ts';
import { tableFields } from './table.ts';
import { TARGET_COLUMNS } from './targets-table.ts';

/** The files that a data package describes. */
export interface PackagedFiles {
  readonly 'claims.csv': string;
  readonly 'findings.csv': string;
  readonly 'findings.json': string;
  readonly 'targets.csv': string;
  readonly 'targets.json': string;
  readonly 'dataset.json': string;
}

/** Describes the files of a pair as a Frictionless Data Package (version 2), with a Table Schema of the claims. */
export function dataPackage(dataset: Dataset, files: PackagedFiles): unknown {
  const { pair, asOf, version, sources } = dataset;
  const [first, second] = pair.economies;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `tradecheck-${pair.id}`,
    title: `Trade of ${first.name} and ${second.name} as published`,
    description: `Printed figures on the trade of ${first.name} and ${second.name}, with the values that they can stand for and whether they agree. As of ${asOf}. Values that a spreadsheet would take for a formula begin with an apostrophe.`,
    version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 (the data)',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
      { name: 'MIT', title: 'MIT License (the code)', path: 'https://opensource.org/license/mit' },
    ],
    sources: sources.map(citation),
    resources: [
      {
        name: 'claims',
        type: 'table',
        path: 'claims.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...fingerprint(files['claims.csv']),
        schema: {
          fields: tableFields(CLAIM_COLUMNS),
          missingValues: [''],
          primaryKey: ['id'],
        },
      },
      {
        name: 'findings',
        type: 'table',
        path: 'findings.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...fingerprint(files['findings.csv']),
        schema: {
          fields: tableFields(FINDING_COLUMNS),
          missingValues: [''],
          primaryKey: ['id'],
        },
      },
      {
        name: 'findings-proofs',
        title: 'Findings with their proofs, what each code and kind means, and the fewest claims to give up',
        path: 'findings.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        ...fingerprint(files['findings.json']),
      },
      {
        name: 'targets',
        type: 'table',
        path: 'targets.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...fingerprint(files['targets.csv']),
        schema: {
          fields: tableFields(TARGET_COLUMNS),
          missingValues: [''],
          primaryKey: ['id'],
        },
      },
      {
        name: 'targets-reckoning',
        title: 'Targets with every component of their outcomes and of what the open ones take',
        path: 'targets.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        ...fingerprint(files['targets.json']),
      },
      {
        name: 'dataset',
        path: 'dataset.json',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        ...fingerprint(files['dataset.json']),
      },
    ],
  };
}

function citation({ publisher, title, about, published, url }: Source): Record<string, string> {
  const what = title ?? `[${about}]`;
  return {
    title: published ? `${publisher}, ${published}: ${what}` : `${publisher}: ${what}`,
    ...(url === null ? {} : { path: url }),
  };
}

function fingerprint(content: string): { bytes: number; hash: string } {
  const bytes = Buffer.from(content);
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}
