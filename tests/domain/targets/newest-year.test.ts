// The value that stands for a ledger in a list of many.
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { type NewestYear, NewestYearSchema, newestYear } from '../../../src/domain/targets/newest-year.ts';
import { level } from '../claims.ts';
import { recordOf } from './ledger.ts';

/** "T VNM 2024 printed a/T-2024, over". */
const said = (newest: NewestYear | null) =>
  newest &&
  `${newest.flow} ${newest.value.reporter} ${newest.value.period} ${newest.value.how} ${[
    newest.value.claims.join('+'),
    ...newest.printed.flatMap(({ hedges }) => hedges),
  ].join(', ')}`;

it.each`
  label                                       | lines                                                                                         | disputed        | newest
  ${'an empty ledger'}                        | ${[]}                                                                                         | ${[]}           | ${null}
  ${'no value of a whole year'}               | ${['a VNM T 2024-01: $0.2 billion']}                                                          | ${[]}           | ${null}
  ${'the newest total'}                       | ${['a VNM T 2023: $1.7 billion', 'b VNM T 2024: $2.2 billion']}                               | ${[]}           | ${'T VNM 2024 printed b/T-2024'}
  ${'a total of parts'}                       | ${['a VNM X 2024: $1.2 billion', 'a VNM M 2024: $1.0 billion']}                               | ${[]}           | ${'T VNM 2024 sum a/X-2024+a/M-2024'}
  ${'a hedged total where there is no other'} | ${['a VNM T 2024: over $2.2 billion']}                                                        | ${[]}           | ${'T VNM 2024 printed a/T-2024, over'}
  ${'a fiscal year'}                          | ${['a VNM T 2022-07/2023-06: $1.7 billion', 'b VNM T 2023-07/2024-06: $2.2 billion']}         | ${[]}           | ${'T VNM 2023-07/2024-06 printed b/T-2023-07/2024-06'}
  ${'exports, where no total is known'}       | ${['a VNM X 2023: $1.0 billion', 'b VNM X 2024: $1.2 billion', 'a VNM M 2022: $0.5 billion']} | ${[]}           | ${'X VNM 2024 printed b/X-2024'}
  ${'imports, where nothing else is'}         | ${['a VNM M 2022: $0.5 billion']}                                                             | ${[]}           | ${'M VNM 2022 printed a/M-2022'}
  ${'a total before newer exports'}           | ${['a VNM T 2022: $1.5 billion', 'b VNM X 2024: $1.2 billion']}                               | ${[]}           | ${'T VNM 2022 printed a/T-2022'}
  ${'the other economy’s count, as its own'}  | ${['a LAO T 2024: $2.2 billion']}                                                             | ${[]}           | ${'T LAO 2024 printed a/T-2024'}
  ${'and its imports, from its side'}         | ${['a LAO M 2024: $0.6 billion']}                                                             | ${[]}           | ${'M LAO 2024 printed a/M-2024'}
  ${'its own count before the other’s'}       | ${['a VNM T 2023: $1.7 billion', 'b LAO T 2024: $2.2 billion']}                               | ${[]}           | ${'T VNM 2023 printed a/T-2023'}
  ${'nothing that a source contradicts'}      | ${['a VNM T 2023: $1.7 billion', 'b VNM T 2024: $2.2 billion']}                               | ${['b/T-2024']} | ${'T VNM 2023 printed a/T-2023'}
`('is $newest for $label', ({ lines, disputed, newest }) => {
  const result = newestYear(
    recordOf(
      lines.map((line: string) => level(line)),
      disputed,
    ),
  );
  expect(said(result)).toBe(newest);
  if (result) expect(v.parse(NewestYearSchema, result)).toEqual(result);
});
