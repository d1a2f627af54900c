/** The claims and series of a file, as far as their form is right, with the places of their fields. */
import * as v from 'valibot';
import { comparePeriods, parsePeriod } from '../../domain/index.ts';
import {
  CLAIM_FIELDS,
  type ClaimEntry,
  ClaimEntrySchema,
  type ClaimFields,
  ObservationEntry,
  SeriesEntrySchema,
} from './claim-entry.ts';
import { Text } from './field-schemas.ts';
import { soundFields } from './valid-fields.ts';
import { type Path, valueAtPath } from './value-at.ts';

/** What can be checked of a claim, or of what the observations of a series share. */
export interface LocatedFields {
  /** Its name in messages. */
  readonly name: string;
  readonly fields: ClaimFields;
  /** What the figure is read from: its printed words, or what a misprint is read as. */
  readonly words: { readonly text: string | undefined; readonly path: Path };
  readonly pathOf: (field: string) => Path;
  /** Whether an optional field is there, right or wrong, also under a misspelt name. */
  readonly isWritten: (field: Telling | 'differs') => boolean;
}

export interface PlacedClaim extends LocatedFields {
  /** The whole claim, if the form of all of it is right. */
  readonly entry: ClaimEntry | undefined;
}

export interface PlacedSeries extends Omit<LocatedFields, 'words'> {
  readonly path: Path;
  /** In the order of their periods. Observations with an unreadable period are left out. */
  readonly observations: readonly PlacedClaim[];
}

/**
 * Optional fields that are recognised by their value, so that a misspelt name does not count as the lack of the field.
 */
type Telling = 'unit' | 'hedge' | 'direction' | 'balance' | 'misprint' | 'second_reading';

/**
 * Takes a claim as it stands in the file.
 *
 * @param index its index in the list
 */
export function placeClaim(value: unknown, path: Path, index: number): PlacedClaim {
  const fields = soundFields(CLAIM_FIELDS, value);
  const isWritten = writtenIn(value, CLAIM_FIELDS);
  const readAs = valueAtPath(value, ['misprint', 'read_as']);
  return {
    name: fields.id ?? `claim ${index + 1}`,
    fields,
    words: isWritten('misprint')
      ? { text: v.is(Text, readAs) ? readAs : undefined, path: [...path, 'misprint', 'read_as'] }
      : { text: fields.figure, path: [...path, 'figure'] },
    pathOf: (field) => [...path, field],
    isWritten,
    entry: wholeClaim(value),
  };
}

/** Takes a series as it stands in the file. Its observations become level claims `<series>-<period>`. */
export function placeSeries(value: unknown, path: Path, index: number): PlacedSeries {
  const { observations: _, ...shared } = soundFields(SeriesEntrySchema.entries, value);
  const series = {
    name: shared.id ?? `series ${index + 1}`,
    fields: { ...shared, kind: 'level' as const },
    path,
    pathOf: (field: string): Path => [...path, field],
    isWritten: writtenIn(value, SeriesEntrySchema.entries),
  };
  return { ...series, observations: observationsOf(series, valueAtPath(value, ['observations'])) };
}

function observationsOf(series: Omit<PlacedSeries, 'observations'>, observations: unknown): PlacedClaim[] {
  if (typeof observations !== 'object' || observations === null || Array.isArray(observations)) return [];
  return Object.entries(observations)
    .flatMap(([key, observation]) => {
      const period = parsePeriod(key);
      return period ? [{ key, observation, period }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ key, observation, period }) => {
      // ISO 8601 allows "--" for "/" where a slash cannot stand, as in addresses.
      const suffix = period.text.replace('/', '--').toLowerCase();
      const { id } = series.fields;
      const bare = v.is(Text, observation);
      const fields = {
        ...series.fields,
        ...(id === undefined ? {} : { id: `${id}-${suffix}` }),
        period: key,
        ...(bare
          ? { figure: observation, status: 'A' as const }
          : soundFields(ObservationEntry.entries, observation)),
      };
      // Only the estimates of a series are made from the other side's report.
      if (fields.status !== 'E') delete fields.derived_from;
      // The form is checked with the id of the series. That of an observation may have two hyphens in a row, which no
      // curator may write, so that no claim can take it.
      const whole = wholeClaim({ ...fields, id });
      const here = [...series.path, 'observations', key];
      const pathOf = (field: string): Path => {
        if (bare) return field === 'figure' ? here : series.pathOf(field);
        return field === 'figure' || field === 'status' ? [...here, field] : series.pathOf(field);
      };
      return {
        name: fields.id ?? `${series.name}, ${period.text}`,
        fields,
        words: { text: fields.figure, path: pathOf('figure') },
        pathOf,
        isWritten: series.isWritten,
        entry: whole && fields.id !== undefined ? { ...whole, id: fields.id } : undefined,
      };
    });
}

function wholeClaim(value: unknown): ClaimEntry | undefined {
  const result = v.safeParse(ClaimEntrySchema, value);
  return result.success ? result.output : undefined;
}

/**
 * Tells whether an optional field is there. A value that only this field can have, under a name that no field has,
 * counts as this field with a misspelt name.
 */
const writtenIn =
  (value: unknown, form: v.ObjectEntries) =>
  (field: Telling | 'differs'): boolean =>
    valueAtPath(value, [field]) !== undefined ||
    (field !== 'differs' &&
      Object.entries(value ?? {}).some(
        ([name, inner]) => !Object.hasOwn(form, name) && v.is(CLAIM_FIELDS[field], inner),
      ));
