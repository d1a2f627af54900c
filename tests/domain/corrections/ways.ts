/** The ways to correct, written out. */
import type { Correction, GivenUp } from '../../../src/domain/corrections/correction.ts';

/** Every combination of one item of each list. */
export const combinations = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((made, items) => made.flatMap((some) => items.map((one) => [...some, one])), [[]]);

/** All ways of a part, each the claims that it gives up. */
export const waysOf = ({ ways }: Correction['parts'][number]): string[][] =>
  ways.flatMap(({ figures, oneOf }) =>
    combinations<readonly GivenUp[]>([[figures], ...oneOf]).map((chosen) =>
      chosen.flat().flatMap(({ claims }) => claims),
    ),
  );
