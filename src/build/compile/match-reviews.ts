/** Joins findings with the curators' answers, and says which of the two is without the other. */
import { stringify } from 'yaml';
import { type Finding, JUDGED_KINDS } from '../../domain/index.ts';
import { type Problem, WHOLE_FILE } from '../read/problem.ts';
import { type PlacedReview, reviewKey } from '../read/validate-reviews.ts';

/** The findings with their answers, and what a curator must look at: warnings, which stop no build. */
export interface Matched {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Problem[];
}

/** @param file the name of the file that holds the answers, or would */
export function matchReviews(
  found: readonly Finding[],
  reviews: readonly PlacedReview[],
  file: string,
): Matched {
  const byKey = new Map(reviews.map((review) => [reviewKey(review.entry), review]));
  const findings = found.map((finding) => {
    const entry = byKey.get(reviewKey(finding))?.entry;
    if (!entry) return finding;
    const { status, reason, date = null, reviewer = null } = entry;
    return { ...finding, review: { status, reason: reason.trim(), date, reviewer } };
  });
  const present = new Map(found.map((finding) => [reviewKey(finding), finding]));
  const stale = reviews.flatMap((review) => staleness(review, present.get(reviewKey(review.entry))));
  const fresh = findings.filter(({ review, kind }) => !review && isJudgedKind(kind)).map(newFinding(file));
  return { findings, warnings: [...stale, ...fresh] };
}

const isJudgedKind = (kind: Finding['kind']): boolean => JUDGED_KINDS.some((judged) => judged === kind);

function staleness({ entry, place }: PlacedReview, finding: Finding | undefined): Problem[] {
  const name = `${entry.code} of ${entry.claims[0]}`;
  const expected = `a ${entry.expect.kind} of severity ${entry.expect.severity}`;
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
  if (finding.kind === entry.expect.kind && finding.severity === entry.expect.severity) return [];
  return [
    {
      ...place,
      found: `an answer to the finding ${name}, which is now a ${finding.kind} of severity ${finding.severity}`,
      expected,
      remedy:
        'see what changed in its claims; then write the new kind and severity into expect, and check the reason',
    },
  ];
}

const newFinding =
  (file: string) =>
  ({ code, kind, severity, claims }: Finding): Problem => {
    const block = { code, claims, status: 'open', reason: '', expect: { kind, severity } };
    return {
      file,
      ...WHOLE_FILE,
      found: `no answer to the finding ${code} of ${claims[0]}, a ${kind} of severity ${severity}`,
      expected: 'an answer to every finding that says that figures do not fit',
      remedy: `look at its claims, and add below reviews:\n${indent(stringify([block], { lineWidth: 0 }))}`,
    };
  };

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '  ');
