/** Checks typed figures, as the page does. */
import { judgeStatement, type StatementResult } from '../../../src/domain/statement/judge-statement.ts';
import type { PlaceId } from '../../../src/domain/statement/place.ts';
import { claimsOfPlaces, type PlaceReading, readPlaces } from '../../../src/domain/statement/read-place.ts';
import { periodsOf, type TypedStatement } from '../../../src/domain/statement/statement.ts';

export interface TypedCheck extends StatementResult {
  readonly readings: ReadonlyMap<PlaceId, PlaceReading>;
}

/** What is said of a statement that nobody typed anything into. */
const NOTHING: StatementResult = {
  ...{ reporter: 'VNM', partner: 'LAO', assumed: false, period: '', base: '' },
  ...{ claims: [], places: new Map(), implied: [], tests: [], findings: [], missing: [] },
  verdict: 'cannot-tell',
  together: { verdict: 'consistent', contradictory: [], example: [], tested: [] },
};

/** The one result of what is typed. */
export function checkTyped(statement: TypedStatement): TypedCheck {
  const readings = readPlaces(statement);
  const { language, reporter } = statement;
  const claims = claimsOfPlaces(readings);
  const results = judgeStatement({
    claims,
    language,
    assumedReporter: reporter,
    asked: periodsOf(statement),
  });
  if (results.length > 1) throw new Error('one period has one result');
  return { ...(results[0] ?? NOTHING), readings };
}
