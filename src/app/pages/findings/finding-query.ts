/**
 * What a reader asks of the findings, kept in the address. Defaults are left out. What cannot be read falls back to the
 * default, without changing the rest.
 */
import {
  ASSUMPTIONS,
  type Assumption,
  FINDING_KINDS,
  type Finding,
  SEVERITIES,
  type Severity,
  toldKind,
} from '../../../domain/index.ts';
import { isJudged } from '../../models/finding-kinds.ts';
import { namedOf } from '../../models/one-of.ts';

/** `null` asks for everything. */
export interface FindingQuery {
  readonly kind: Finding['kind'] | null;
  readonly assumption: Assumption | null;
  readonly severity: Severity | null;
  readonly year: number | null;
}

/** What findings can be filtered by, in the order of the form. */
export const FINDING_FILTERS = ['kind', 'severity', 'assumption', 'year'] as const;

/** Reads what an address asks for. What is not among the choices asks for everything. */
export function readFindingQuery(params: URLSearchParams): FindingQuery {
  const year = params.get('year') ?? '';
  return {
    kind: namedOf(FINDING_KINDS, params.get('kind')),
    assumption: namedOf(ASSUMPTIONS, params.get('assumption')),
    severity: namedOf(SEVERITIES, params.get('severity')),
    year: /^[1-9]\d{3}$/.test(year) ? Number(year) : null,
  };
}

/** Writes what an address asks for, without what asks for everything. */
export function writeFindingQuery(query: FindingQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of FINDING_FILTERS) if (query[name] !== null) params.set(name, String(query[name]));
  return params;
}

/** Whether a finding is what the query asks for. */
export function isAskedFor(finding: Finding, query: FindingQuery): boolean {
  return (
    (query.kind === null || toldKind(finding) === query.kind) &&
    // Findings that prove nothing have no severity.
    (query.severity === null || (isJudged(finding) && finding.severity === query.severity)) &&
    (query.assumption === null || findingAssumptions(finding).includes(query.assumption)) &&
    (query.year === null || finding.year === query.year)
  );
}

/** The assumptions of all its proofs. */
const findingAssumptions = ({ proofs }: Finding): Assumption[] => [
  ...new Set(proofs.flatMap(({ restsOn }) => restsOn.flat())),
];
