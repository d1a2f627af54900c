/** Checks one source file and reads its claims. */
import * as v from 'valibot';
import { currenciesMeant, decimalOf, LANGUAGES, NOT_SEEN } from '../../domain/index.ts';
import type { ClaimFields } from './claim-entry.ts';
import { MARKS } from './claim-fields.ts';
import { adviseOnFigure } from './figure-problem.ts';
import type { LedgerSource } from './ledger.ts';
import { SourceFileSchema } from './ledger-schema.ts';
import { placeClaim, placeSeries } from './located-claim.ts';
import type { Problem } from './problem.ts';
import { type PairContext, writeOut } from './short-form.ts';
import { EventEntrySchema, SourceEntrySchema } from './source-entry.ts';
import { soundFields } from './valid-fields.ts';
import { type ClaimContext, checkClaim, checkSeries } from './validate-claim.ts';
import { checkForm } from './validate-form.ts';
import { type NamedTarget, namedTarget } from './validate-met.ts';
import { type Path, valueAtPath } from './value-at.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a source is checked against. */
export interface Surroundings extends PairContext {
  /** The ids of all sources of the pair. */
  readonly sources: { has(id: string): boolean };
}

/** A source as far as it could be read, with all that is wrong with it. */
export interface CheckedSource {
  readonly source: LedgerSource | undefined;
  /** The ids of all its claims, also of those with problems, with their kinds where they are known. */
  readonly claimKinds: ReadonlyMap<string, string | undefined>;
  /** The targets that its claims name. */
  readonly namedTargets: readonly NamedTarget[];
  /** Whether it may have claims with unknown ids. */
  readonly hasNameless: boolean;
  readonly problems: readonly Problem[];
}

type SourceFields = ReturnType<typeof soundFields<typeof SourceEntrySchema.entries>>;

/**
 * Checks a source file. A mistake in one place does not hide those in others.
 *
 * @throws {Error} when a claim is lost without a problem, which is a mistake of this program
 */
export function checkSource(id: string, asWritten: YamlFile, around: Surroundings): CheckedSource {
  const file = writeOut(asWritten, around);
  const form = checkForm(SourceFileSchema, file);
  const claims = listedEntries(file, 'claims').map(({ value, path }, index) =>
    placeClaim(value, path, index),
  );
  const series = listedEntries(file, 'series').map(({ value, path }, index) =>
    placeSeries(value, path, index),
  );
  const events = listedEntries(file, 'events').map(({ value, path }) => ({
    fields: soundFields(EventEntrySchema.entries, value),
    path,
  }));
  const all = [...claims, ...series.flatMap(({ observations }) => observations)];

  const source = soundFields(SourceEntrySchema.entries, valueAtPath(file.value, ['source']));
  const { language, marks, currency } = source;
  const words = all.flatMap(({ words: { text } }) => text ?? []);
  const decimal = marks ? MARKS[marks] : decimalOf(words, language ?? '');
  const currencies = currenciesMeant(around.economies, currency);
  const context: ClaimContext = { file, language, economies: around.economies, decimal, currencies };
  const checked = [
    ...claims.map((claim) => checkClaim(claim, context)),
    ...series.map((one) => checkSeries(one, context)),
  ];
  const claimIds = all.map(({ fields, pathOf }) => ({ id: fields.id, path: pathOf('id') }));
  const eventIds = events.map(({ fields, path }) => ({ id: fields.id, path: [...path, 'id'] }));
  const problems = [
    ...form.problems,
    ...sourceProblems(id, source, all.length > 0, file, around),
    ...checked.flatMap((one) => one.problems),
    ...repeated(claimIds, 'claim', file),
    ...repeated(eventIds, 'event', file),
  ];
  const whole = checked.flatMap((one) => one.claims);
  if (problems.length === 0 && whole.length < all.length) {
    throw new Error(`${all.length - whole.length} claims of ${file.name} were lost without a problem`);
  }
  return {
    source: form.output && {
      id,
      source: form.output.source,
      claims: whole,
      events: form.output.events ?? [],
    },
    claimKinds: new Map(all.flatMap(({ fields }) => (fields.id ? [[fields.id, claimKind(fields)]] : []))),
    namedTargets: claims.flatMap((claim) => namedTarget(claim, file)),
    hasNameless: !v.is(Lists, file.value) || all.some(({ fields }) => fields.id === undefined),
    problems: onceEach(problems),
  };
}

/** A mistake in the defaults is reported once, however many claims have it. */
const onceEach = (problems: readonly Problem[]): Problem[] =>
  [
    ...new Map(
      problems
        .toReversed()
        .map((one) => [`${one.line}:${one.column} ${one.expected} ${one.remedy}`, one] as const),
    ).values(),
  ].reverse();

/**
 * A file whose lists may hold anything. In a file that does not even fit this, claims may stand under a misspelt name or
 * in no list, so that their ids are unknown.
 */
const Lists = v.strictObject({
  source: v.optional(v.unknown()),
  claims: v.optional(v.array(v.unknown())),
  series: v.optional(v.array(v.unknown())),
  events: v.optional(v.array(v.unknown())),
  defaults: v.optional(v.unknown()),
  figures: v.optional(v.unknown()),
});

const claimKind = ({ kind, measure }: ClaimFields): string | undefined => {
  if (kind === 'met') return 'statement that a target was met';
  if (kind !== 'target') return kind;
  return measure && `target of measure ${measure}`;
};

/** The entries of a list, of any form, with their places. */
function listedEntries(file: YamlFile, name: string): { value: unknown; path: Path }[] {
  const list = valueAtPath(file.value, [name]);
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ value, path: [name, index] })) : [];
}

function sourceProblems(
  id: string,
  { language, published, published_basis: basis, accessed, repeats }: SourceFields,
  hasClaims: boolean,
  file: YamlFile,
  { sources }: Surroundings,
): Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, what: Pick<Problem, 'found' | 'expected' | 'remedy'>) => {
    problems.push({ file: file.name, ...file.placeOf(['source', field]), ...what });
  };
  if (hasClaims && language !== undefined && !LANGUAGES.has(language)) {
    const problem = { code: 'unknown-language', offset: 0, found: language } as const;
    report('language', adviseOnFigure(problem, id, language));
  }
  if (published === NOT_SEEN && basis !== undefined && basis !== NOT_SEEN) {
    report('published_basis', {
      found: `the basis ${basis} of a date that was not seen`,
      expected: NOT_SEEN,
      remedy: `write published_basis: ${NOT_SEEN}, or the date`,
    });
  }
  if (published !== undefined && accessed !== undefined && published !== NOT_SEEN) {
    if (accessed.slice(0, published.length) < published.slice(0, accessed.length)) {
      report('accessed', {
        found: `the access date ${accessed} before the publication date ${published}`,
        expected: 'a day on which the source was already published',
        remedy: 'write the day on which you read it, or mend the publication date',
      });
    }
  }
  if (repeats !== undefined && (repeats === id || !sources.has(repeats))) {
    report('repeats', {
      found: repeats === id ? 'a source that repeats itself' : `the unknown source ${repeats}`,
      expected: 'the id of another source of the pair',
      remedy: 'write the name of its file without .yaml, or add that file',
    });
  }
  return problems;
}

/** The ids that were used before in the same file, once at each place, also where a series has many. */
function repeated(
  ids: readonly { readonly id: string | undefined; readonly path: Path }[],
  what: string,
  file: YamlFile,
): Problem[] {
  const seen = new Set<string>();
  const again = new Map<string, Problem>();
  for (const { id, path } of ids) {
    if (id === undefined) continue;
    const place = path.join('/');
    if (seen.has(id) && !again.has(place)) {
      again.set(place, {
        file: file.name,
        ...file.placeOf(path),
        found: `a second ${what} with the id ${id}`,
        expected: 'an id once in a file',
        remedy:
          'give one of the two another id, in the table as { figure: …, id: … }; an observation has the id <series>-<period>, a figure of the table one of flow and period',
      });
    }
    seen.add(id);
  }
  return [...again.values()];
}
