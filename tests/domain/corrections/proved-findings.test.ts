/** What was found in a source is used again for the next ledger: nothing else must come of it than of judging all anew. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { provedAgain } from '../../../src/domain/corrections/proved-findings.ts';
import { RULES } from '../../../src/domain/findings/findings-of.ts';
import { resultsOf } from '../../../src/domain/findings/test.ts';
import { type Ledger, ledgerOf } from '../../../src/domain/ledger/ledger.ts';
import { claimsOf, sourcesOf } from '../findings/ledger.ts';
import { assertProperty } from '../oracle.ts';

const judgedAnew = (ledger: Ledger) =>
  RULES.flatMap(({ rule, findings }) => findings(resultsOf(ledger, rule), ledger)).filter(
    ({ proofs }) => proofs.length > 0,
  );

const source = fc.constantFrom('a', 'b', 'c', 'd');
const flow = fc.constantFrom('X', 'M', 'T', 'B');
const period = fc.constantFrom('2024', '2024', '2023', '2024-S1', '2024-Q1', '2024-01/2024-04', '2024-03');
const amount = fc.integer({ min: 1, max: 30 }).map((tenths) => `$${tenths / 10} billion`);
const rate = fc.integer({ min: 1, max: 300 }).map((tenths) => `up ${tenths / 10}%`);
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(source, flow, period, amount) },
  { weight: 1, arbitrary: fc.tuple(source, flow, fc.constant('2024<2023'), rate) },
);

it('is what is found by judging everything anew, whatever was left out before', () => {
  let proofs = 0;
  assertProperty(
    fc.property(
      fc.array(line, { minLength: 8, maxLength: 40 }),
      fc.array(fc.array(fc.nat(39), { maxLength: 12 }), { minLength: 2, maxLength: 4 }),
      (lines, leftOut) => {
        const claims = claimsOf(lines.map(([by, of, when, what]) => `${by} VNM ${of} ${when}: ${what}`));
        // Sources of one week cite one issue of the statistics, and one repeats another.
        const about = { a: '2025-01-09', b: '2025-01-10', c: { repeats: 'a' } };
        const sources = sourcesOf(claims, about);
        const known = new Set(sources.map(({ id }) => id));
        const ledger = ledgerOf({
          claims,
          sources: sources.map((one) =>
            one.repeats && !known.has(one.repeats) ? { ...one, repeats: null } : one,
          ),
          assumedReporter: 'VNM',
        });
        const find = provedAgain();
        for (const places of leftOut) {
          const rest = ledger.everything.filter((_, place) => !places.includes(place));
          const found = find(ledger.among(rest));
          expect(found).toEqual(judgedAnew(ledger.among(rest)));
          proofs += found.length;
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(proofs).toBeGreaterThan(500);
});
