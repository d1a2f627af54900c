/** Joins findings with the curators' reviews, and reports findings without a review and reviews without a finding. */
import { stringify } from 'yaml';
import { type Finding, JUDGED_KINDS } from '../../domain/index.ts';
import { type Problem, WHOLE_FILE } from '../read/problem.ts';
import type { PlacedReview } from '../read/validate-reviews.ts';

/** The findings with their reviews, and warnings, which stop no build. */
export interface Matched {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Problem[];
}

/**
 * Joins findings with reviews. A review belongs to the finding of its code with exactly its claims, or else to the most
 * similar one. So it is not lost when another source prints the figures as well, or when more figures contradict them.
 *
 * @param file the name of the file that holds the reviews, or would
 */
export function matchReviews(
  found: readonly Finding[],
  reviews: readonly PlacedReview[],
  file: string,
): Matched {
  const findingOf = pairUp(found, reviews);
  const reviewOf = new Map([...findingOf].map(([review, finding]) => [finding, review.entry]));
  const findings = found.map((finding) => {
    const entry = reviewOf.get(finding);
    if (!entry) return finding;
    const { status, reason, reason_in: translations, date = null, reviewer = null } = entry;
    const review = { status, reason: reason.trim(), date, reviewer };
    return { ...finding, review: translations ? { ...review, reasonIn: textsOf(translations) } : review };
  });
  const stale = reviews.flatMap((review) => {
    const told = found.find((finding) => likeness(review, finding) > 0);
    return staleness(review, findingOf.get(review), told);
  });
  const fresh = findings.filter(({ review, kind }) => !review && isJudgedKind(kind)).map(newFinding(file));
  return { findings, warnings: [...stale, ...fresh] };
}

/** The texts that were written, by language. */
const textsOf = (translations: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(translations).flatMap(([language, text]) => (text ? [[language, text.trim()]] : [])),
  );

/** Pairs each review with at most one finding, and each finding with at most one review, the best fits first. */
function pairUp(
  findings: readonly Finding[],
  reviews: readonly PlacedReview[],
): ReadonlyMap<PlacedReview, Finding> {
  const fits = reviews
    .flatMap((review) => findings.map((finding) => ({ review, finding, fit: likeness(review, finding) })))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const pairs = new Map<PlacedReview, Finding>();
  const answered = new Set<Finding>();
  for (const { review, finding } of fits) {
    if (pairs.has(review) || answered.has(finding)) continue;
    pairs.set(review, finding);
    answered.add(finding);
  }
  return pairs;
}

/**
 * How well a review fits a finding, from 0 to 1; 1 means the same claims. It is 0 unless the review names the claim in
 * question, or all claims that it names are in the finding or its reprints. A contradiction that was joined with another
 * may have the other's code; a review with the old code then fits only if all claims that it names are in the finding.
 */
function likeness({ entry }: PlacedReview, finding: Finding): number {
  const [inQuestion = ''] = finding.claims;
  const printed = new Set([...finding.claims, ...finding.alsoPrinted]);
  const shared = entry.claims.filter((claim) => printed.has(claim)).length;
  const isWhole = shared === entry.claims.length;
  const isTold = finding.kind === 'contradiction' && entry.expect.kind === 'contradiction' && isWhole;
  if (entry.code !== finding.code && !isTold) return 0;
  if (!entry.claims.includes(inQuestion) && !isWhole) return 0;
  const own = new Set([...finding.claims, ...entry.claims]);
  return shared / Math.max(own.size, shared);
}

const isJudgedKind = (kind: Finding['kind']): boolean => JUDGED_KINDS.some((judged) => judged === kind);

/**
 * The warning for a review without a finding.
 *
 * @param told a finding that it would be a review of, if no other review fitted better
 */
function staleness(
  { entry, place }: PlacedReview,
  finding: Finding | undefined,
  told: Finding | undefined,
): Problem[] {
  const name = `${entry.code} of ${entry.claims[0]}`;
  const expected = `a ${entry.expect.kind} of severity ${entry.expect.severity}`;
  if (!finding && told) {
    return [
      {
        ...place,
        found: `an answer to the finding ${name}, which is told with the finding ${told.code} of ${told.claims[0]}, and that has an answer`,
        expected: 'one answer to each finding',
        remedy: 'write what it says into the other answer, and delete this one',
      },
    ];
  }
  if (!finding) {
    return [
      {
        ...place,
        found: `an answer to the finding ${name}, which is not found any more`,
        expected,
        remedy:
          'see what changed in its claims; then delete the answer, or name the claims of the finding that took its place',
      },
    ];
  }
  const problems: Problem[] = [];
  const added = without(finding.claims, entry.claims);
  const gone = without(entry.claims, [...finding.claims, ...finding.alsoPrinted]);
  if (added.length > 0 || gone.length > 0) {
    const changes = [
      ...(added.length > 0 ? [`now names ${added.join(', ')} as well`] : []),
      ...(gone.length > 0 ? [`does not name ${gone.join(', ')} any more`] : []),
    ];
    problems.push({
      ...place,
      found: `an answer to the finding ${name}, which ${changes.join(' and ')}`,
      expected: 'the claims that it was given to; it is still shown with the finding',
      remedy: 'see whether the reason holds for it; then write as its claims:',
      paste: finding.claims.map((claim) => `      - ${claim}`).join('\n'),
    });
  }
  if (finding.kind !== entry.expect.kind || finding.severity !== entry.expect.severity) {
    problems.push({
      ...place,
      found: `an answer to the finding ${name}, which is now a ${finding.kind} of severity ${finding.severity}`,
      expected,
      remedy:
        'see what changed in its claims; then write the new kind and severity into expect, and check the reason',
    });
  }
  return problems;
}

/** The claims that are not among others. */
const without = (claims: readonly string[], others: readonly string[]): string[] =>
  claims.filter((claim) => !others.includes(claim));

const newFinding =
  (file: string) =>
  ({ code, kind, severity, claims }: Finding): Problem => {
    const block = { code, claims, status: 'open', reason: '', expect: { kind, severity } };
    return {
      file,
      ...WHOLE_FILE,
      found: `no answer to the finding ${code} of ${claims[0]}, a ${kind} of severity ${severity}`,
      expected: 'an answer to every finding that says that figures do not fit',
      remedy: 'look at its claims, and add below reviews:',
      paste: indent(stringify([block], { lineWidth: 0 })),
    };
  };

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '  ');
