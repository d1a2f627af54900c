/**
 * Claims of several figures at once, from one line each, as in `claims.ts`. What it says stands behind its period:
 * "2022/2024~year" is an average a year, "2016/2020~growth" an average growth, "2016/2020~growth<2016" one from a base,
 * "2024%T" a share of two-way trade, "2024-S1%2024" of a year, "2024%t/goal" of a target, and "2030~needed<2025@t/goal" a
 * growth needed.
 */
import { readingsOf } from '../../src/domain/figures/reading.ts';
import type { Claim, SummaryClaim } from '../../src/domain/ledger/claim.ts';
import { FLOWS, type Flow } from '../../src/domain/ledger/codes.ts';
import { encodeReadings } from '../../src/domain/ledger/observation.ts';
import { growth, level } from './claims.ts';
import { figureOf } from './figures/figure-of.ts';

const SUMMARY =
  /^(\S+) (\S+) (\S+) ([^\s~%]+)(?:~(year|month|growth|needed)(?:<([^\s@]+))?(?:@(\S+))?|%(\S+)): (.+)$/;

/** The claim of a line; its id is its source, kind, flow and period: "a/average-T-2022/2024". */
function summary(line: string): SummaryClaim {
  const match = SUMMARY.exec(line);
  if (!match) throw new RangeError(`no such line: ${line}`);
  const [
    ,
    source = '',
    reporter = '',
    series = '',
    period = '',
    said,
    base,
    target = '',
    whole = '',
    words = '',
  ] = match;
  const [flow = '', valuation] = series.split('@');
  const isAmount = said === 'year' || said === 'month';
  const figure = figureOf(
    words,
    'en',
    isAmount ? {} : { direction: whole || /down/.test(words) ? undefined : 'up' },
  );
  const value = level(`${source} ${reporter} ${flow} ${period}: ${isAmount ? words : '$1 million'}`);
  const { kind: _kind, cell: _cell, ...shared } = value;
  const of = { flow: null, period: null, target: null, words: null };
  const made = {
    ...shared,
    figure: words,
    unit: figure.unit,
    values: figure.numbers.map(({ value: size }) => size.toFraction()),
    hedges: [...figure.hedges],
    direction: figure.direction ?? null,
    valuation: (valuation ?? null) as SummaryClaim['valuation'],
    readings: encodeReadings(readingsOf(figure)),
  };
  const named = (kind: string) => `${source}/${kind}-${flow}-${period}`;
  if (isAmount) return { ...made, id: named('average'), kind: 'average', each: said };
  if (said === 'growth') {
    return { ...made, id: named('average-growth'), kind: 'average-growth', base: base ?? null };
  }
  if (said === 'needed') {
    return { ...made, id: named('needed-growth'), kind: 'needed-growth', base: base ?? '', target };
  }
  const isFlow = (FLOWS as readonly string[]).includes(whole);
  return {
    ...made,
    id: named('share'),
    kind: 'share',
    of: isFlow
      ? { ...of, flow: whole as Flow }
      : whole.includes('t/')
        ? { ...of, target: whole }
        : whole.startsWith('=')
          ? { ...of, words: whole }
          : { ...of, period: whole },
  };
}

/** The claims of lines of any kind. */
export const anyClaims = (lines: readonly string[]): Claim[] =>
  lines.map((line) => {
    if (SUMMARY.test(line)) return summary(line);
    return /^\S+ \S+ \S+ \S+<\S+: /.test(line) ? growth(line) : level(line);
  });
