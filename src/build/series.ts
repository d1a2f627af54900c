import { comparePeriods, parsePeriod } from '../domain/index.ts';
import type { ClaimEntry, SeriesEntry } from './claim-entry.ts';
import type { Path } from './path.ts';

/** A claim with the places of its fields, some of which are those of its series. */
export interface PlacedClaim {
  readonly entry: ClaimEntry;
  readonly pathOf: (field: string) => Path;
}

/** The observations of a series as level claims `<series>-<period>`, by period. */
export function observationsOf({ observations, ...series }: SeriesEntry, path: Path): PlacedClaim[] {
  return Object.entries(observations)
    .flatMap(([key, observation]) => {
      const period = parsePeriod(key);
      return period ? [{ key, observation, period }] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ key, observation, period }) => {
      const bare = typeof observation === 'string';
      const { figure, status } = bare ? { figure: observation, status: 'A' as const } : observation;
      const here = [...path, 'observations', key];
      // ISO 8601 writes "--" for "/" where a slash can't stand, as in a part of an address.
      const id = `${series.id}-${period.text.replace('/', '--').toLowerCase()}`;
      return {
        entry: { ...series, id, kind: 'level' as const, period: key, figure, status },
        pathOf: (field: string): Path => {
          if (bare) return field === 'figure' ? here : [...path, field];
          return field === 'figure' || field === 'status' ? [...here, field] : [...path, field];
        },
      };
    });
}
