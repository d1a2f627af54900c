/** Writes what the check prints for people: one block for each finding, with the place of each claim, and the proof. */
import {
  type Correction,
  type Finding,
  type GivenUp,
  rational,
  readInterval,
  showInterval,
  toDecimal,
  type Unit,
  type WrittenProof,
} from '../../domain/index.ts';
import { inLine } from '../read/printable.ts';
import type { NamedClaim, PairReport, TogetherFinding } from './check-folder.ts';

/** All blocks of a pair. */
export function blocksOf(report: PairReport, strict: boolean): string[] {
  return [
    ...report.findings.map((finding) => findingBlock(finding, report)),
    ...report.together.filter(({ partOf }) => partOf === null).map(togetherBlock),
    ...report.cutShort.map(cutShortBlock),
    ...report.corrections.map(correctionBlock),
    ...(strict
      ? report.weakPasses.map((claim) => `weak pass: it would fit whatever was printed\n${claimLine(claim)}`)
      : []),
  ];
}

const claimLine = ({ file, line, column, id, figure }: NamedClaim): string =>
  `  ${file}:${line}:${column}: ${shortName(id)}: “${inLine(figure)}”`;

/** A finding with the places of its claims, and its proof. */
export function findingBlock(
  finding: Finding,
  { claims, together }: Pick<PairReport, 'claims' | 'together'>,
): string {
  const lines = finding.claims.flatMap((id) => claims.get(id) ?? []).map(claimLine);
  const [proof] = finding.proofs;
  const shown = (interval: string) =>
    shownLine(interval, claims.get(proof?.stated.claim ?? '')?.unit ?? 'USD');
  const parts = together.filter(({ partOf, claims: own }) => partOf === finding.id && own.length > 2);
  const review = finding.review ? `answered: ${finding.review.status}` : 'not answered';
  return [
    `${finding.kind}: ${finding.code}, ${finding.severity} (${review})`,
    ...lines,
    ...(proof
      ? [
          `  proof: ${proof.operation} of the others gives ${shown(proof.computed)}; printed is ${shown(proof.stated.interval)}`,
          ...(proof.restsOn.length > 0 ? [`  rests on: ${restingOn(proof.restsOn)}`] : []),
        ]
      : []),
    ...parts.map(
      (set) =>
        `  ${set.source}: ${set.claims.map(({ id }) => shortName(id)).join(', ')} alone: ${proofLine(set.proof)}`,
    ),
  ].join('\n');
}

const shortName = (id: string): string => id.split('/')[1] ?? id;

const restingOn = (sets: readonly (readonly string[])[]): string =>
  sets.map((set) => set.join(' and ')).join('; ');

function togetherBlock({ claims, proof, smallest, restsOn }: TogetherFinding): string {
  return [
    `contradiction: ${claims.length} claims that cannot all be true together${smallest ? '' : ', not proved smallest'}`,
    ...claims.map(claimLine),
    `  proof: ${proofLine(proof)}`,
    ...(restsOn.length > 0 ? [`  rests on: ${restingOn(restsOn)}`] : []),
  ].join('\n');
}

const cutShortBlock = (source: string): string =>
  `not all listed: the figures of ${source} contradict each other in more ways than were looked for`;

function correctionBlock({ findings, parts, claims, proved }: Correction): string {
  const claim = claims === 1 ? 'one claim' : `${claims} claims`;
  const gone = findings.length === 1 ? 'it is gone' : 'they are gone';
  return [
    `smallest correction of ${findings.join(', ')}${proved ? '' : ', not proved smallest'}: without ${claim} ${gone}`,
    ...parts.flatMap(({ ways, more }) => [
      ...ways.map((way, index) => `  ${index === 0 ? 'without' : 'or without'} ${wayText(way)}`),
      ...(more ? ['  or without others, equally few'] : []),
    ]),
  ].join('\n');
}

function wayText({ figures, oneOf }: Correction['parts'][number]['ways'][number]): string {
  const choices = oneOf.map((entries) => entries.map(together).join(', or '));
  return [...(figures.length > 0 ? [together(figures)] : []), ...choices].join('; and without ');
}

/** The first claim that prints each figure, by its full id, because the figures may be of several sources. */
const together = (figures: readonly GivenUp[]): string =>
  figures.flatMap(({ claims: [first] }) => first ?? []).join(' + ');

/** The inequalities, and their sum. */
function proofLine({ steps, rest, atLeast, atMost }: WrittenProof): string {
  const lines = steps.map(({ times, current, base, relation, bound }) => {
    const amount = `${current.flow} ${current.period}`;
    const left = base
      ? `${amount} − ${exact(base.factor)} × ${base.subject.flow} ${base.subject.period}`
      : amount;
    return `${times === '1' ? '' : `${exact(times)} × (`}${left} ${relation} ${exact(bound)}${times === '1' ? '' : ')'}`;
  });
  const over = rest.map(({ times, subject }) => `${exact(times)} × ${subject.flow} ${subject.period}`);
  const sum = [exact(atLeast), ...over].join(' + ');
  return `${lines.join('; ')}: added up, ${sum} would be at most ${exact(atMost)}`;
}

/** An exact number: as a decimal of at most six places where it has one, otherwise as a ratio. */
function exact(text: string): string {
  const value = rational(text);
  const decimal = toDecimal(value, 6, 'nearest');
  return rational(decimal).equals(value) ? decimal.replace(/\.?0+$/, '') : text;
}

/** The power of ten from which amounts are shown in millions. */
const IN_MILLIONS = 6;
const IN_PER_CENT = -2;

/** The ends of an interval, rounded outward: amounts in units or millions of their currency, rates in per cent. */
function shownLine(text: string, unit: Unit): string {
  const value = readInterval(text);
  const isLarge = [value.lower, value.upper].some((end) => end && end.abs().compare(10 ** IN_MILLIONS) >= 0);
  const exponent = unit === 'rate' ? IN_PER_CENT : isLarge ? IN_MILLIONS : 0;
  const name = unit === 'rate' ? ' per cent' : `${isLarge ? ' million' : ''} ${unit}`;
  const { lower, upper, lowerClosed, upperClosed } = showInterval(value, exponent, 3, 'en');
  if (lower === null && upper === null) return 'any value';
  if (upper === null) return `${lowerClosed ? 'at least' : 'more than'} ${lower}${name}`;
  if (lower === null) return `${upperClosed ? 'at most' : 'less than'} ${upper}${name}`;
  return `${lower} to ${upper}${name}`;
}
