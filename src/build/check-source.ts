/** Checks one source file and reads its claims. */
import * as v from 'valibot';
import { LANGUAGES, NOT_SEEN } from '../domain/index.ts';
import { checkClaim } from './check-claim.ts';
import { checkForm } from './check-form.ts';
import { type ClaimEntry, ClaimEntrySchema, SeriesEntrySchema } from './claim-entry.ts';
import { adviseOnFigure } from './figure-problem.ts';
import type { LedgerClaim, LedgerSource } from './ledger.ts';
import { SourceFileSchema } from './ledger-schema.ts';
import { type Path, valueAt } from './path.ts';
import type { Problem } from './problem.ts';
import { observationsOf, type PlacedClaim } from './series.ts';
import { EventEntrySchema, type SourceEntry, SourceEntrySchema } from './source-entry.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a source is checked against. */
export interface Surroundings {
  /** The codes of the pair; empty when the pair itself can't be read. */
  readonly economies: readonly string[];
  /** The ids of all sources of the pair. */
  readonly sources: { has(id: string): boolean };
}

/** A source as far as it could be read, and everything that is wrong with it. */
export interface CheckedSource {
  readonly source: LedgerSource | undefined;
  /** The ids of all its claims, also of those with problems, with their kinds. */
  readonly claimIds: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Checks a source file. A mistake in one claim does not hide those in others. */
export function checkSource(id: string, file: YamlFile, around: Surroundings): CheckedSource {
  const problems = [...checkForm(SourceFileSchema, file).problems];
  const source = part(SourceEntrySchema, file, ['source']);
  const events = listed(EventEntrySchema, file, 'events');
  const entries: PlacedClaim[] = [
    ...listed(ClaimEntrySchema, file, 'claims').map(({ value, path }) => ({
      entry: value,
      pathOf: (field: string): Path => [...path, field],
    })),
    ...listed(SeriesEntrySchema, file, 'series').flatMap(({ value, path }) => observationsOf(value, path)),
  ];

  if (source) problems.push(...sourceProblems(id, source, entries.length > 0, file, around));
  const claims: LedgerClaim[] = [];
  const language = valueAt(file.value, ['source', 'language']);
  for (const { entry, pathOf } of typeof language === 'string' ? entries : []) {
    const checked = checkClaim(entry, {
      file,
      language: String(language),
      economies: around.economies,
      pathOf,
    });
    problems.push(...checked.problems);
    if (checked.claim) claims.push(checked.claim);
  }
  problems.push(
    ...repeated(
      entries.map(({ entry, pathOf }) => ({ id: entry.id, path: pathOf('id') })),
      'claim',
      file,
    ),
    ...repeated(
      events.map(({ value, path }) => ({ id: value.id, path: [...path, 'id'] })),
      'event',
      file,
    ),
  );
  return {
    source: source && { id, source, claims, events: events.map(({ value }) => value) },
    claimIds: new Map(entries.map(({ entry }) => [entry.id, kindOf(entry)])),
    problems,
  };
}

const kindOf = (entry: ClaimEntry): string =>
  entry.kind === 'target' ? `target of measure ${entry.measure}` : entry.kind;

/** One part of the file, where its form is right. */
function part<Schema extends v.GenericSchema>(
  schema: Schema,
  file: YamlFile,
  path: Path,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, valueAt(file.value, path));
  return result.success ? result.output : undefined;
}

/** The entries of a list whose form is right, with their places. */
function listed<Schema extends v.GenericSchema>(
  schema: Schema,
  file: YamlFile,
  name: string,
): { value: v.InferOutput<Schema>; path: Path }[] {
  const list = valueAt(file.value, [name]);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) => {
    const result = v.safeParse(schema, entry);
    return result.success ? [{ value: result.output, path: [name, index] }] : [];
  });
}

function sourceProblems(
  id: string,
  source: SourceEntry,
  hasClaims: boolean,
  file: YamlFile,
  { sources }: Surroundings,
): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, what: Pick<Problem, 'found' | 'expected' | 'remedy'>) => {
    problems.push({ file: file.name, ...file.placeOf(['source', field]), ...what });
  };
  if (hasClaims && !LANGUAGES.has(source.language)) {
    const problem = { code: 'unknown-language', offset: 0, found: source.language } as const;
    report('language', adviseOnFigure(problem, id, source.language));
  }
  if (source.published === NOT_SEEN && source.published_basis !== NOT_SEEN) {
    report('published_basis', {
      found: `the basis ${source.published_basis} of a date that was not seen`,
      expected: NOT_SEEN,
      remedy: `write published_basis: ${NOT_SEEN}, or the date`,
    });
  }
  if (source.repeats !== undefined && (source.repeats === id || !sources.has(source.repeats))) {
    report('repeats', {
      found: source.repeats === id ? 'a source that repeats itself' : `the unknown source ${source.repeats}`,
      expected: 'the id of another source of the pair',
      remedy: 'write the name of its file without .yaml, or add that file',
    });
  }
  return problems;
}

/** The ids that have been used before in the same file. */
function repeated(
  ids: readonly { readonly id: string; readonly path: Path }[],
  what: string,
  file: YamlFile,
): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file: file.name,
        ...file.placeOf(path),
        found: `a second ${what} with the id ${id}`,
        expected: 'an id once in a file',
        remedy: 'rename one of the two; an observation has the id <series>-<period>',
      },
    ];
  });
}
