/** Checks the periods and wholes of claims about several values: averages, shares and needed growths. */
import { isTwelveMonths, monthsOf, NOT_STATED, parsePeriod, startMonth } from '../../domain/index.ts';
import type { ClaimFields } from './claim-entry.ts';
import type { PlacedClaim } from './located-claim.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** What is wrong with a field, without its place. */
type Fault = Pick<Problem, 'found' | 'expected' | 'remedy'> & { readonly field: string };

/** Checks one claim. Claims of other kinds, and what could not be read, give no problems. */
export function validateSummary(claim: PlacedClaim, file: YamlFile): Problem[] {
  return faultsOf(claim).map(({ field, found, ...advice }) => ({
    file: file.name,
    ...file.placeOf(claim.pathOf(field)),
    found: `${found} ${claim.name}`,
    ...advice,
  }));
}

function faultsOf({ fields }: PlacedClaim): Fault[] {
  switch (fields.kind) {
    case 'average':
      return faultsOfAverage(fields);
    case 'average-growth':
      return faultsOfAverageGrowth(fields);
    case 'share':
      return faultsOfShare(fields);
    case 'needed-growth':
      return faultsOfNeeded(fields);
    default:
      return [];
  }
}

function faultsOfAverage({ period: text, each }: ClaimFields): Fault[] {
  const period = parsePeriod(text ?? '');
  if (!period || each === undefined) return [];
  const unit = each === 'year' ? 12 : 1;
  if (monthsOf(period) % unit === 0 && monthsOf(period) > unit) return [];
  return [
    {
      field: 'period',
      found: `the period ${text} of an average a ${each} in`,
      expected: `two whole ${each}s or more`,
      remedy: `write all ${each}s of which it is the average, such as ${each === 'year' ? '"2022/2024"' : '"2025-01/2025-04"'}`,
    },
  ];
}

function faultsOfAverageGrowth({ period: text, base: baseText }: ClaimFields): Fault[] {
  const period = parsePeriod(text ?? '');
  if (!period) return [];
  if (monthsOf(period) % 12 !== 0 || monthsOf(period) < 24) {
    return [
      {
        field: 'period',
        found: `the period ${text} of an average growth in`,
        expected: 'two whole years or more',
        remedy: 'write the years that the source names, such as "2016/2020"',
      },
    ];
  }
  const base = parsePeriod(baseText ?? '');
  if (!base) return [];
  const isFirst = base.from === period.from || base.from === period.from - 12;
  if (isTwelveMonths(base) && isFirst) return [];
  return [
    {
      field: 'base',
      found: `the base ${baseText} of the years ${text} in`,
      expected: 'the first of these years, or the year before it',
      remedy: `write the year from whose value it grew, or ${NOT_STATED}`,
    },
  ];
}

function faultsOfShare({ flow, period, of }: ClaimFields): Fault[] {
  if (!of) return [];
  const isOfTrade = of.flow !== undefined || of.period !== undefined;
  const ways = [isOfTrade, of.target !== undefined, of.words !== undefined].filter(Boolean).length;
  if (ways > 1) {
    return [
      {
        field: 'of',
        found: 'more than one whole of the share',
        expected: 'flow and period, or target, or words',
        remedy: 'leave the others out, or make a claim of each share',
      },
    ];
  }
  if (flow === 'B' || of.flow === 'B') {
    return [
      {
        field: of.flow === 'B' ? 'of' : 'flow',
        found: 'a balance in the share',
        expected: 'exports, imports or two-way trade',
        remedy: 'make no share of a balance, which is no part of trade',
      },
    ];
  }
  const isSame =
    isOfTrade &&
    (of.flow ?? flow) === flow &&
    (parsePeriod(of.period ?? '')?.text ?? period) === (parsePeriod(period ?? '')?.text ?? period);
  if (!isSame || flow === undefined || period === undefined) return [];
  return [
    {
      field: 'of',
      found: 'the part itself as the whole of the share',
      expected: 'another flow or another period than those of the part',
      remedy: 'write what the share is of',
    },
  ];
}

function faultsOfNeeded({ period: text, base: baseText }: ClaimFields): Fault[] {
  const [period, base] = [parsePeriod(text ?? ''), parsePeriod(baseText ?? '')];
  if (!period || !base) return [];
  const isYears = isTwelveMonths(period) && isTwelveMonths(base) && startMonth(period) === startMonth(base);
  if (isYears && base.from < period.from) return [];
  return [
    {
      field: 'base',
      found: `the base ${baseText} and the period ${text} of a growth needed in`,
      expected: 'a year, and a later one by which the target is reached',
      remedy:
        'write as base the year from whose value it must grow, as period the year by whose end it is reached',
    },
  ];
}
