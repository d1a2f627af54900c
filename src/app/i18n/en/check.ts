import type { Assumption, Basis, Power, Reason, Verdict } from '../../../domain/index.ts';
import { ofPeriod } from './of-period.ts';

/** Outcomes of a comparison, and what they rest on. */
export const check = {
  verdict: {
    consistent: 'Consistent',
    weak: 'Weak pass',
    inconsistent: 'Inconsistent',
    'cannot-tell': 'Cannot tell',
  } satisfies Record<Verdict, string>,
  verdictMeaning: {
    consistent: 'Some values fit all the published figures.',
    weak: 'Some values fit all the published figures, but nearly any would.',
    inconsistent: 'No values fit all the published figures.',
    'cannot-tell': 'The figures at hand decide nothing.',
  } satisfies Record<Verdict, string>,
  /** Why a growth could not be checked. @param base the period that it is compared with */
  undecided: {
    'no-period': () => 'Cannot be checked: the source does not show the period.',
    'no-current': (period: string) => `Cannot be checked: we have no value for ${ofPeriod(period)}.`,
    'no-base': (_period: string, base: string) =>
      `Cannot be checked: we have no value for ${ofPeriod(base)}.`,
    'base-not-positive': () =>
      'Cannot be checked: no rate can be computed over a deficit, or over what may be one.',
    'another-reporter': () => 'Cannot be checked: only another country’s figures are known.',
    'another-vintage': () => 'Cannot be checked: the two sources may use different revisions.',
    contradicted: () =>
      'Cannot be checked: these figures fit each other, but not all the figures of their source can be true.',
    'another-valuation': () =>
      'Cannot be checked: the growth fits figures of another valuation in the same source.',
  } satisfies Record<Reason, (period: string, base: string) => string>,
  /** @param seen the largest revision of a value in the ledger; `null` where there is none */
  revisionNeeded: (needed: string, seen: string | null) =>
    `It would take a revision of ${needed}; ${seen === null ? 'no value here was revised' : `those seen here are ${seen}`}.`,
  basis: {
    'same-source': 'from values in the same source',
    parts: 'from exports and imports in the same source',
    'other-sources': 'from values in other sources',
    statistics: 'from statistics',
  } satisfies Record<Basis, string>,
  basisShort: {
    'same-source': 'Same source',
    parts: 'Its parts',
    'other-sources': 'Other sources',
    statistics: 'Statistics',
  } satisfies Record<Basis, string>,
  power: {
    strong: 'A strong check.',
    fair: 'A fair check.',
    weak: 'A weak check.',
  } satisfies Record<Power, string>,
  powerMeaning: {
    strong: 'The computed growth is known to within 1 percentage point, so a slip would show.',
    fair: 'The computed growth is known to within 5 percentage points: only a larger slip would show.',
    weak: 'The computed growth is wider than 5 percentage points: rounding hides all but gross slips.',
  } satisfies Record<Power, string>,
  assumption: {
    nearest: 'rounding to the nearest digit',
    'hedge-limit': 'our limit of how far “over”, “nearly” or “about” reaches (10%)',
    threshold: 'the number after “over” or “nearly” being exact, not rounded itself',
    reprint: 'the one source repeating the other, as the curator marked it',
    'same-issue': 'both sources citing the same issue of the statistics',
    misprint: 'the curator’s reading of a misprint',
    'counted-from': 'the growth being counted from the year whose value is printed',
    hedge: 'how far a hedge such as “over” or “nearly” reaches',
    zeros: 'trailing zeros being rounded',
    reporter: 'the source using the statistics that we assume of this pair',
    valuation: 'the same valuation (FOB or CIF)',
    'no-revision': 'no revision between the sources',
  } satisfies Record<Assumption, string>,
  restsOn: (what: readonly string[]) => `Assumes ${what.join('; ')}.`,
  anyRounding: 'True however the figures were rounded.',
  stretched: 'Fits only if “over”, “nearly” or “about” is stretched beyond its usual use.',
};
