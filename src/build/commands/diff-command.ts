/** The command that prints what changed between two datasets of a pair, and can add it to the list of changes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Document, isCollection, isSeq } from 'yaml';
import { CHANGES, type Change, US_DOLLAR } from '../../domain/index.ts';
import {
  type ComparedDataset,
  ComparedDatasetSchema,
  compareDatasets,
  type DatasetChanges,
  sourceAsText,
} from '../compile/compare-datasets.ts';
import { CHANGES_FILE } from '../read/ledger-folder.ts';
import { print } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The version of the object that `--json` prints. */
const DIFF_FORMAT = 1;

/** Exit codes: the datasets are alike, or their differences were written; they differ. Failures end in 1. */
const DIFF_EXIT = { same: 0, different: 2 } as const;

export interface DiffOptions {
  readonly old: string | undefined;
  readonly now: string | undefined;
  /** The folder of the ledger. */
  readonly data: string;
  readonly json: boolean;
  readonly write: boolean;
  /** The curators' sentence for the entry. */
  readonly note?: string | undefined;
}

/**
 * Prints what changed. Gives the exit code.
 *
 * @param today the date of an entry that is written, ISO 8601
 * @throws {UsageError} for a file that holds no dataset, for datasets of two pairs, and for a list that cannot be extended
 */
export function diffCommand({ old, now, data, json, write, note }: DiffOptions, today: string): number {
  if (old === undefined || now === undefined)
    throw new UsageError('expected two datasets: the old and the new');
  const [before, after] = [readDataset(old), readDataset(now)];
  const { id } = after.pair;
  if (before.pair.id !== id) {
    throw new UsageError(`the datasets of two pairs: ${before.pair.id} and ${id}; expected two of one pair`);
  }
  const changes = compareDatasets(before, after);
  const isSame = Object.values(changes).every((list) => list.length === 0);
  if (json) print(JSON.stringify({ format: DIFF_FORMAT, pair: id, ...changes }, null, 2));
  else print(changesAsText(changes, before, after).join('\n'));
  if (!write) return isSame ? DIFF_EXIT.same : DIFF_EXIT.different;
  if (!isSame) {
    const path = addEntry(join(data, id), changes, today, note);
    if (!json) print(`added to ${path}`);
  }
  return DIFF_EXIT.same;
}

/** @throws {UsageError} for a file that holds no dataset */
function readDataset(path: string): ComparedDataset {
  if (!existsSync(path)) throw new UsageError(`no such file: ${path}; expected a dataset.json`);
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), ComparedDatasetSchema),
    readFileSync(path, 'utf8'),
  );
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new UsageError(`no dataset: ${path}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

const CHANGE_SIGNS: Readonly<Record<Change, string>> = { added: '+', changed: '~', gone: '-' };

/** What changed, a line for each source, value and finding. */
function changesAsText(
  { sources, values, findings }: DatasetChanges,
  before: ComparedDataset,
  after: ComparedDataset,
): string[] {
  const names = new Map(
    [...before.sources, ...after.sources].map((source) => [source.id, sourceAsText(source)]),
  );
  return [
    changeTally('sources', sources),
    ...sources.map(({ source, change }) => `  ${CHANGE_SIGNS[change]} ${source}  ${names.get(source) ?? ''}`),
    changeTally('values', values),
    ...values.map(({ flow, period, currency, covers, change, now, before: had }) => {
      const what = [flow, period, ...(currency === US_DOLLAR ? [] : [currency]), ...(covers ? [covers] : [])];
      const figures = [...now.map((figure) => `+ “${figure}”`), ...had.map((figure) => `- “${figure}”`)];
      return `  ${CHANGE_SIGNS[change]} ${what.join(' ')}: ${figures.join(', ')}`;
    }),
    changeTally('findings', findings),
    ...findings.map(
      ({ finding, change, figures }) =>
        `  ${CHANGE_SIGNS[change]} ${finding}: ${figures.map((figure) => `“${figure}”`).join(', ')}`,
    ),
  ];
}

function changeTally(what: string, list: readonly { readonly change: Change }[]): string {
  const counts = CHANGES.map((change) => `${list.filter((one) => one.change === change).length} ${change}`);
  return `${what}: ${counts.join(', ')}`;
}

const NEW_FILE = `# yaml-language-server: $schema=../changes.schema.json
# What changed in this ledger, and the errors of ours that were mended. Entries are added by \`npm run diff -- <old> <new> --write\`.
changes:
`;

/** The line of the list to which entries are added. */
const LIST_LINE = /^changes:[ \t]*(?:\[[ \t]*\][ \t]*)?(?:#.*)?\r?\n?/m;
const ENTRY_ID = /^ +(?:- )?id:[ \t]*["']?([a-z0-9-]+)/gm;

/** Adds an entry at the top of the list of a pair. Gives the path of the file. @throws {UsageError} as `diffCommand` */
function addEntry(folder: string, changes: DatasetChanges, today: string, note: string | undefined): string {
  if (!existsSync(folder)) throw new UsageError(`no such folder: ${folder}; name the ledger with --data`);
  const path = join(folder, CHANGES_FILE);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : NEW_FILE;
  const list = LIST_LINE.exec(text);
  if (!list) throw new UsageError(`no list in ${path}: expected a line "changes:"`);
  const end = list.index + list[0].length;
  const known = new Set([...text.matchAll(ENTRY_ID)].map(([, id]) => id));
  const entry = entryText(changes, freeId(today, known), today, note);
  writeFileSync(path, `${text.slice(0, list.index)}changes:\n${entry}${text.slice(end)}`);
  return path;
}

/** The day itself, or with a number for a later entry of the day. */
function freeId(day: string, known: ReadonlySet<string | undefined>, number = 1): string {
  const id = number === 1 ? day : `${day}-${number}`;
  return known.has(id) ? freeId(day, known, number + 1) : id;
}

/** An entry as YAML, without fields that have their usual value. */
function entryText(
  { sources, values, findings }: DatasetChanges,
  id: string,
  date: string,
  note: string | undefined,
): string {
  const document = new Document({
    id,
    date,
    kind: 'data',
    ...(note === undefined ? {} : { note }),
    ...listField('sources', sources.map(withoutUnsaid)),
    ...listField('values', values.map(withoutUnsaid)),
    ...listField('findings', findings.map(withoutUnsaid)),
  });
  for (const list of ['sources', 'values', 'findings']) {
    const each = document.get(list);
    for (const item of isSeq(each) ? each.items : []) if (isCollection(item)) item.flow = true;
  }
  const lines = document
    .toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
    .trimEnd()
    .split('\n');
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}\n`).join('');
}

const listField = (name: string, list: readonly object[]) => (list.length > 0 ? { [name]: list } : {});

/** An item without the fields that have their usual value: `null`, an empty list, US dollars. */
const withoutUnsaid = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== null && value !== US_DOLLAR && !(Array.isArray(value) && value.length === 0),
    ),
  );
