/** Checks the claims that a target was met: their years, and the targets that they name. */
import { monthsOf, parsePeriod, yearOf } from '../../domain/index.ts';
import type { PlacedClaim } from './located-claim.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** The id of a target as a claim names it, its place, and the measure that it should have. */
export interface NamedTarget {
  readonly target: string;
  readonly measure: string | undefined;
  readonly name: string;
  readonly place: Pick<Problem, 'file' | 'line' | 'column'>;
}

/** Checks the years of one claim. */
export function validateMet({ name, fields, pathOf }: PlacedClaim, file: YamlFile): Problem[] {
  if (fields.kind !== 'met') return [];
  const problems: Problem[] = [];
  const report = (field: string, found: string, expected: string, remedy: string) => {
    problems.push({
      file: file.name,
      ...file.placeOf(pathOf(field)),
      found: `${found} ${name}`,
      expected,
      remedy,
    });
  };
  const { except, except_words: words } = fields;
  const period = parsePeriod(fields.period ?? '');
  const first = period && Math.floor(period.from / 12);
  if (fields.period !== undefined && (!period || period.from % 12 !== 0 || monthsOf(period) % 12 !== 0)) {
    report(
      'period',
      `the period ${fields.period} of`,
      'one whole year or several, such as "2022" or "2012/2024"',
      'write the years for which the target is said to be met',
    );
  } else if (period && first !== undefined) {
    const strangers = except?.filter((year) => Number(year) < first || Number(year) > yearOf(period)) ?? [];
    for (const year of new Set(strangers)) {
      report(
        'except',
        `the year ${year}, outside the period ${period.text}, left out of`,
        'years of the period only',
        'check the year and the period',
      );
    }
  }
  if ((except === undefined) !== (words === undefined)) {
    const [written, missing] = except === undefined ? ['except_words', 'except'] : ['except', 'except_words'];
    report(
      written,
      `the field ${written} without ${missing} in`,
      'both or neither',
      'write the years in except, and how they are known in except_words',
    );
  }
  return problems;
}

/** The target that a claim says was met, is a share of, or gives the needed growth for. */
export function namedTarget({ name, fields, pathOf }: PlacedClaim, file: YamlFile): NamedTarget[] {
  const { kind, target, of } = fields;
  // Shares and needed growths are about levels.
  const measure = kind === 'met' ? fields.measure : 'level';
  if (kind === 'share' && of?.target !== undefined) {
    const place = { file: file.name, ...file.placeOf([...pathOf('of'), 'target']) };
    return [{ target: of.target, measure, name, place }];
  }
  if ((kind !== 'met' && kind !== 'needed-growth') || target === undefined) return [];
  return [{ target, measure, name, place: { file: file.name, ...file.placeOf(pathOf('target')) } }];
}

/**
 * Checks that what is named is a target, and of the same measure.
 *
 * @param kinds the kinds of all claims of the pair, by id, where they are known
 * @param broken the sources of which some claims may be unknown
 */
export function checkNamedTargets(
  named: readonly NamedTarget[],
  kinds: ReadonlyMap<string, string | undefined>,
  broken: ReadonlySet<string>,
): Problem[] {
  return named.flatMap(({ target, measure, name, place }) => {
    const kind = kinds.get(target);
    if (!kinds.has(target)) {
      if (broken.has(target.split('/', 1)[0] ?? '')) return [];
      return [
        {
          ...place,
          found: `the unknown claim ${target} in ${name}`,
          expected: 'the id of a target of the pair',
          remedy: 'write the name of the file without .yaml, a slash and the id of the target',
        },
      ];
    }
    const expected = measure === undefined ? 'a target' : `a target of measure ${measure}`;
    const fits = measure === undefined ? kind?.startsWith('target') : kind === expected.slice(2);
    if (kind === undefined || fits) return [];
    return [
      {
        ...place,
        found: `${target}, which is a ${kind}, in ${name}`,
        expected,
        remedy: 'name the claim that set the target',
      },
    ];
  });
}
