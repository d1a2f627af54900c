/** The findings of a dataset as a table, for findings.csv, which datapackage.json documents. */
import { type Dataset, FINDING_KINDS, type Finding } from '../../domain/index.ts';
import { type TableColumn, textColumn, writeTable } from './table.ts';

interface FindingRow {
  readonly finding: Finding;
  readonly message: string | null;
  /** The sources of its claims, each once. */
  readonly sources: readonly string[];
}

const findingText = textColumn<FindingRow>;

/** All columns in their order. */
export const FINDING_COLUMNS: readonly TableColumn<FindingRow>[] = [
  findingText(
    'id',
    'The finding: its code and a hash. Part of its address on the site.',
    ({ finding }) => finding.id,
  ),
  findingText('code', 'What was found; findings.json explains each code.', ({ finding }) => finding.code),
  findingText(
    'kind',
    `One of ${FINDING_KINDS.join(', ')}; findings.json explains each.`,
    ({ finding }) => finding.kind,
  ),
  findingText(
    'severity',
    'story (it changes what the figures say), material (a hundredth or a percentage point), or marginal.',
    ({ finding }) => finding.severity,
  ),
  findingText(
    'stories',
    'How it changes what the figures say, separated by spaces: sign, balance, target, record.',
    ({ finding }) => finding.stories.join(' '),
  ),
  {
    name: 'year',
    type: 'integer',
    description: 'The year that it is about.',
    of: ({ finding }) => (finding.year === null ? null : String(finding.year)),
  },
  findingText('message', 'The finding in a sentence, in English.', ({ message }) => message),
  findingText(
    'rests_on',
    'Of the strongest proof, the assumptions without which it fails: any one set of those separated by semicolons; those of a set are joined by +.',
    ({ finding }) => finding.proofs[0]?.restsOn.map((set) => set.join('+')).join('; ') ?? null,
  ),
  findingText(
    'power',
    'How sharp the strongest proof is: strong, fair or weak.',
    ({ finding }) => finding.proofs[0]?.power ?? null,
  ),
  findingText('claims', 'The claims concerned, separated by spaces.', ({ finding }) =>
    finding.claims.join(' '),
  ),
  findingText('sources', 'Their sources, separated by spaces.', ({ sources }) => sources.join(' ')),
  findingText(
    'also_printed',
    'The claims of other sources that print the same figures, separated by spaces.',
    ({ finding }) => finding.alsoPrinted.join(' '),
  ),
  findingText(
    'review',
    "The curators' answer: accepted, explained, corrected or open. Empty where none is needed.",
    ({ finding }) => finding.review?.status ?? null,
  ),
  findingText('reason', 'What the curators say about it.', ({ finding }) => finding.review?.reason ?? null),
];

/**
 * Writes findings.csv, strongest first.
 *
 * @param messages the sentence of each finding, by its id; may be empty
 */
export function findingsCsv({ findings, claims }: Dataset, messages: ReadonlyMap<string, string>): string {
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source]));
  const rows = findings.map((finding) => ({
    finding,
    message: messages.get(finding.id) ?? null,
    sources: [...new Set(finding.claims.flatMap((claim) => sourceOf.get(claim) ?? []))],
  }));
  return writeTable(FINDING_COLUMNS, rows);
}
