/** Checks reviewed-findings.yaml against the claims that it names. It is compared with findings later. */
import * as v from 'valibot';
import { ClaimId } from './claim-fields.ts';
import type { Position, Problem } from './problem.ts';
import { type ReviewEntry, ReviewFileSchema } from './review-entry.ts';
import { checkForm } from './validate-form.ts';
import { type Path, valueAtPath } from './value-at.ts';
import type { YamlFile } from './yaml-file.ts';

/** A review and its place in the file. */
export interface PlacedReview {
  readonly entry: ReviewEntry;
  readonly place: Position & Pick<Problem, 'file'>;
}

/** Equal for reviews of the same code and claims, in any order. */
const reviewKey = ({ code, claims }: { readonly code: string; readonly claims: readonly string[] }) =>
  [code, ...[...new Set(claims)].sort()].join(' ');

/**
 * Reads the reviews.
 *
 * @param kinds the kinds of all claims of the pair, by id
 * @param broken the sources of which some claims may be unknown
 */
export function checkReviews(
  file: YamlFile,
  kinds: { has(claim: string): boolean },
  broken: ReadonlySet<string>,
): { reviews: PlacedReview[]; problems: Problem[] } {
  const form = checkForm(ReviewFileSchema, file);
  const problems = [...form.problems];
  const report = (path: Path, found: string, expected: string, remedy: string) => {
    problems.push({ file: file.name, ...file.placeOf(path), found, expected, remedy });
  };
  for (const [index, entry] of listAt(file.value, ['reviews']).entries()) {
    const claims = listAt(entry, ['claims']);
    for (const [at, claim] of claims.entries()) {
      const path = ['reviews', index, 'claims', at];
      if (!v.is(ClaimId, claim)) continue;
      if (claims.indexOf(claim) < at) {
        report(path, `the claim ${claim} a second time`, 'each claim once', 'delete one of the two');
      } else if (!kinds.has(claim) && !broken.has(claim.split('/', 1)[0] ?? '')) {
        report(
          path,
          `the unknown claim ${claim}`,
          'the id of a claim of the pair',
          'write the name of the file without .yaml, a slash and the id of the claim',
        );
      }
    }
  }
  const reviews = (form.output?.reviews ?? []).map((entry, index) => ({
    entry,
    place: { file: file.name, ...file.placeOf(['reviews', index]) },
  }));
  const seen = new Set<string>();
  for (const { entry, place } of reviews) {
    const key = reviewKey(entry);
    if (seen.has(key)) {
      problems.push({
        ...place,
        found: `a second answer to the finding ${entry.code} of ${entry.claims[0]}`,
        expected: 'one answer a finding',
        remedy: 'delete one of the two',
      });
    }
    seen.add(key);
  }
  return { reviews, problems };
}

function listAt(value: unknown, path: Path): unknown[] {
  const list = valueAtPath(value, path);
  return Array.isArray(list) ? list : [];
}
