/**
 * A finding: something in the ledger that does not add up, or is worth seeing side by side. It is a value, not an
 * exception.
 *
 * The form follows the validation results of XBRL processors (a stable code, the facts concerned, reported against
 * computed) and R's `statcheck` (a severity that says whether a conclusion changes, its "decision error"). Every
 * contradiction carries its proof: two intervals without a common value.
 */
import * as v from 'valibot';
import { ASSUMPTIONS } from '../ledger/assumption.ts';
import { IntervalTextSchema } from '../ledger/claim.ts';
import { POWERS } from '../ledger/verdict.ts';
import { WrittenProofSchema } from '../system/written-proof.ts';
import { ReviewSchema } from './review.ts';

/**
 * The codes of findings, one or more for each rule, with their meaning in one line for data files, where no page
 * explains it. Codes never change: links, reviews and spreadsheets refer to them.
 */
export const CODE_MEANINGS = {
  'growth-differs':
    'A stated growth is not the growth from the one printed value to the other, within one source.',
  'whole-differs':
    'Exports and imports do not make the total or the balance printed with them (X + M = T, X - M = B).',
  'growth-outside-parts':
    'The stated growth of total trade does not lie where the growths of exports and imports put it.',
  'periods-differ':
    'A longer period holds less than its parts, or parts that make it up do not add up to it.',
  'average-differs':
    'A stated average is not that of the values of its years or months, nor their sum divided, within one source.',
  'average-growth-differs':
    'A stated average growth is neither the compound growth over its years nor the mean of their growths.',
  'share-differs': 'A stated share is not the part divided by the whole, or by the target.',
  'needed-growth-differs':
    'The growth a year that is said to be needed does not lead from the printed value to the target.',
  'values-differ': 'Two figures for one reporter, flow and period have no value in common.',
  'not-all-true':
    'Some figures of one source cannot all be true, as shown by adding up what each of them says.',
  'rounding-differs':
    'Two figures for one reporter, flow and period agree only if one was cut, or a tie was rounded both ways.',
  revised:
    'The figures for one reporter, flow and period changed from source to source; this contradicts nobody.',
  'target-not-met': 'A target is said to be met that the printed values do not reach.',
  'target-below-known': 'A target is below the value that was known when it was set.',
  mirror: 'Both economies report the same flow; the two are shown side by side and never judged.',
  magnitude:
    'A value is off by about a power of ten from the others for its period, or from the years around it.',
} as const;
export type FindingCode = keyof typeof CODE_MEANINGS;
export const FINDING_CODES = Object.keys(CODE_MEANINGS) as readonly FindingCode[];

/**
 * The codes of statements about several values or years that do not hold. The values themselves may all be true, and
 * are not put in doubt.
 */
export const STATEMENT_CODES: readonly FindingCode[] = [
  'average-differs',
  'average-growth-differs',
  'share-differs',
  'needed-growth-differs',
  'target-not-met',
  'target-below-known',
];

/** The codes of findings about targets. Targets are no figures of trade, and correct none. */
export const TARGET_CODES: readonly FindingCode[] = ['target-not-met', 'target-below-known'];

/**
 * The kinds of findings, strongest first: figures that cannot all be true; figures that cannot unless one was revised
 * between its sources; a value off by a power of ten; a target below what was known; figures that agree only if rounded
 * carelessly; values of one cell that changed with their date; and two countries' reports of one flow, which are never
 * judged.
 */
export const FINDING_KINDS = [
  'contradiction',
  'between-sources',
  'magnitude',
  'low-target',
  'rounding',
  'revision',
  'mirror',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The kinds that a curator must answer: figures do not fit. */
export const JUDGED_KINDS = [
  'contradiction',
  'between-sources',
  'magnitude',
  'low-target',
  'rounding',
] as const satisfies readonly FindingKind[];

/**
 * How grave a finding is. `story`: it changes what the figures say, as `statcheck`'s decision errors do. `material`: it
 * concerns more than the last digits. `marginal`: it concerns only these.
 */
export const SEVERITIES = ['story', 'material', 'marginal'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * How the story changes: growth becomes a fall, a surplus a deficit, a target is reached or not, a year is a record or
 * not.
 */
const STORIES = ['sign', 'balance', 'target', 'record'] as const;
export type Story = (typeof STORIES)[number];

/** How the computed interval follows from the operands. */
export const OPERATIONS = [
  'growth',
  'change',
  'sum',
  'difference',
  'half-sum',
  'half-difference',
  'between-growths',
  'weighted-growths',
  'at-least-part',
  'at-least-parts',
  'sum-of-periods',
  'average-of-sum',
  'average-of-values',
  'at-least-average',
  'compound',
  'compound-of-growths',
  'mean-of-growths',
  'mean-of-yearly',
  'at-least-compound',
  'share',
  'share-of-sum',
  'same',
  'left-over',
  'reached',
  'known-when-set',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The role of an operand in its operation. */
const ROLES = ['current', 'base', 'whole', 'part', 'part-base', 'part-growth', 'other'] as const;
export type Role = (typeof ROLES)[number];

const OperandSchema = v.strictObject({
  claim: v.string(),
  role: v.picklist(ROLES),
  interval: IntervalTextSchema,
});

const ProofSchema = v.strictObject({
  operation: v.picklist(OPERATIONS),
  operands: v.array(OperandSchema),
  /** The number of years or months of an average, or of years of a compound growth. */
  count: v.optional(v.number()),
  /** What the operands give, under the reading that verdicts use. */
  computed: IntervalTextSchema,
  /** The printed figure, which has no value in common with it. */
  stated: v.strictObject({ claim: v.string(), interval: IntervalTextSchema }),
  /**
   * The smallest sets of assumptions without which the proof fails: it fails if all of one set are given up. Empty
   * where the proof holds in any case.
   */
  restsOn: v.array(v.array(v.picklist(ASSUMPTIONS))),
  /** How sharp the test is, by the width of the computed interval. */
  power: v.picklist(POWERS),
  /** The inequalities that add up to the contradiction, where one line cannot show it. */
  written: v.optional(WrittenProofSchema),
});

export const FindingSchema = v.strictObject({
  /** The code and a hash of the claims; part of its address. */
  id: v.string(),
  code: v.picklist(FINDING_CODES),
  kind: v.picklist(FINDING_KINDS),
  severity: v.picklist(SEVERITIES),
  stories: v.array(v.picklist(STORIES)),
  /** The ids of all claims concerned, the one in question first. */
  claims: v.array(v.string()),
  /** The ids of claims of other sources that print the same figures, which count once. */
  alsoPrinted: v.array(v.string()),
  /** The calendar year that it is about; `null` where the period is not stated. */
  year: v.nullable(v.number()),
  /** The proofs, sharpest first. Revisions, mirror statistics and powers of ten have none: they prove nothing wrong. */
  proofs: v.array(ProofSchema),
  /** How many further sets of its source's figures, which overlap with these, cannot all be true and are not listed. */
  unlisted: v.number(),
  /**
   * Whether the search for contradictions in its source stopped at its limits. There may then be more sets than are
   * listed, and slips are not looked for.
   */
  more: v.optional(v.literal(true)),
  /** The power of ten by which a value seems to be off; `null` for other findings. */
  exponent: v.nullable(v.number()),
  /**
   * For a contradiction that disappears without one value, where that value also seems to be off by a power of ten: the
   * value, that power, and the other values that show it. Both come from one slip, so that they are one finding.
   */
  offBy: v.optional(v.strictObject({ claim: v.string(), exponent: v.number(), others: v.array(v.string()) })),
  /** Whether it is unknown which of its two values is off by a power of ten. */
  either: v.optional(v.literal(true)),
  /** The curator's review; `null` where there is none. */
  review: v.nullable(ReviewSchema),
});

export type Proof = v.InferOutput<typeof ProofSchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;

/**
 * Whether figures of several sources do not fit each other, and none of them contradicts its own source or the source
 * that it repeats. Figures taken to cite one issue of the statistics contradict each other, but across sources.
 */
const isAcrossSources = ({ kind, proofs }: Pick<Finding, 'kind' | 'proofs'>): boolean =>
  kind === 'between-sources' ||
  (kind === 'contradiction' &&
    proofs.length > 0 &&
    proofs.every(({ restsOn }) => restsOn.some((some) => some.includes('same-issue'))));

/** The kind that names a finding to readers: what several sources print is not called a contradiction in one. */
export const toldKind = (finding: Pick<Finding, 'kind' | 'proofs'>): FindingKind =>
  isAcrossSources(finding) ? 'between-sources' : finding.kind;

/** What a rule finds, before it is rated, joined with reprints and given an id. */
export interface RawFinding {
  readonly code: FindingCode;
  readonly kind: FindingKind;
  readonly claims: readonly string[];
  readonly proofs: readonly Proof[];
  /** Whether each proof shows a gap of its own, and not one gap in several ways. */
  readonly apart?: boolean;
  /**
   * Proofs from all figures of the source together, of sets that overlap with its claims. They do not change its id.
   */
  readonly further?: readonly Proof[];
  /** How many further such sets there are. */
  readonly unlisted?: number;
  /** Whether the search for such sets stopped at its limits. */
  readonly more?: boolean;
  /** The ids of claims of other sources that print the same figures, where the rule knows them. */
  readonly alsoPrinted?: readonly string[];
  readonly exponent?: number;
  readonly either?: boolean;
  /**
   * What its id is made from, instead of its claims, where claims may join it later without making it another finding.
   */
  readonly subject?: string;
  /** The calendar year, where it is not that of the period of the claim in question. */
  readonly year?: number;
}
