/** What changed from one dataset of a pair to another: sources, values and findings. Older formats can be compared too. */
import * as v from 'valibot';
import {
  type Change,
  countedKey,
  type DataChange,
  FLOWS,
  MIRROR_FLOW,
  parsePeriod,
  US_DOLLAR,
} from '../../domain/index.ts';

const orNull = v.optional(v.nullable(v.string()), null);

const LevelPart = v.looseObject({
  id: v.string(),
  source: v.string(),
  kind: v.literal('level'),
  flow: v.picklist(FLOWS),
  partner: v.string(),
  period: v.string(),
  figure: v.string(),
  currency: v.optional(v.nullable(v.string()), US_DOLLAR),
  covers: orNull,
});

/** What is compared of a dataset. All formats have had this. */
export const ComparedDatasetSchema = v.looseObject({
  asOf: v.string(),
  pair: v.looseObject({ id: v.string(), assumedReporter: v.string() }),
  sources: v.array(
    v.looseObject({
      id: v.string(),
      publisher: v.string(),
      title: orNull,
      about: v.string(),
      published: orNull,
      url: orNull,
      language: v.string(),
    }),
  ),
  claims: v.array(
    v.looseObject({ id: v.string(), source: v.string(), kind: v.string(), figure: v.string() }),
  ),
  findings: v.array(
    v.looseObject({
      id: v.string(),
      code: v.string(),
      kind: v.string(),
      severity: v.string(),
      claims: v.array(v.string()),
      review: v.optional(v.nullable(v.looseObject({ status: v.string() })), null),
    }),
  ),
});

export type ComparedDataset = v.InferOutput<typeof ComparedDatasetSchema>;
type ComparedSource = ComparedDataset['sources'][number];
type ComparedFinding = ComparedDataset['findings'][number];

/** What changed, as an entry of the list of changes has it. */
export type DatasetChanges = Pick<DataChange, 'sources' | 'values' | 'findings'>;

/** What changed from one dataset of a pair to another: of each kind what was added, changed and is gone, in this order. */
export const compareDatasets = (old: ComparedDataset, now: ComparedDataset): DatasetChanges => ({
  sources: sourceChanges(old, now),
  values: valueChanges(old, now),
  findings: findingChanges(old, now),
});

/** A source as text, for those who cannot open its page: "Viet Nam News, 2025-01-09: talks on trade". */
export const sourceAsText = ({ publisher, published, title, about }: ComparedSource): string =>
  `${publisher}, ${published ?? 'undated'}: ${title ?? about}`;

function sourceChanges(old: ComparedDataset, now: ComparedDataset): DatasetChanges['sources'] {
  const told = (dataset: ComparedDataset) =>
    new Map(dataset.sources.map((source) => [source.id, { source, said: sayingsOf(source, dataset) }]));
  return changesBetween(told(old), told(now), (before, after) => before.said !== after.said).map(
    ({ key, change, before }) => ({
      source: key,
      change,
      was: change === 'gone' && before ? sourceAsText(before.source) : null,
    }),
  );
}

/** All that is compared of a source: what describes it, and its figures. */
function sayingsOf(
  { id, publisher, title, about, published, url, language }: ComparedSource,
  { claims }: ComparedDataset,
): string {
  const own = claims.filter(({ source }) => source === id);
  const figures = own.map((claim) => [claim.id, claim.kind, claim.figure].join(' ')).sort();
  return JSON.stringify([publisher, title, about, published, url, language, figures]);
}

interface ComparedValue {
  readonly key: Pick<DatasetChanges['values'][number], 'flow' | 'period' | 'currency' | 'covers'>;
  readonly figures: ReadonlySet<string>;
}

function valueChanges(old: ComparedDataset, now: ComparedDataset): DatasetChanges['values'] {
  const isOther = (before: ComparedValue, after: ComparedValue) =>
    before.figures.size !== after.figures.size || notIn(before.figures, after.figures).length > 0;
  return changesBetween(figuresByValue(old), figuresByValue(now), isOther).flatMap(
    ({ change, before, after }) => {
      const value = after ?? before;
      if (!value) return [];
      const [had, has] = [before?.figures ?? new Set<string>(), after?.figures ?? new Set<string>()];
      return { ...value.key, change, now: notIn(has, had), before: notIn(had, has) };
    },
  );
}

/** The values of a dataset with the figures printed for them. Flows are seen from the side of the assumed reporter. */
function figuresByValue({ claims, pair }: ComparedDataset): Map<string, ComparedValue> {
  const values = new Map<string, { key: ComparedValue['key']; figures: Set<string> }>();
  for (const claim of claims) {
    const level = v.safeParse(LevelPart, claim);
    if (!level.success || level.output.currency === null || !parsePeriod(level.output.period)) continue;
    const { partner, period, currency, covers, figure } = level.output;
    const flow = partner === pair.assumedReporter ? MIRROR_FLOW[level.output.flow] : level.output.flow;
    const name = `${flow} ${period} ${countedKey({ currency, covers })}`;
    const value = values.get(name) ?? { key: { flow, period, currency, covers }, figures: new Set() };
    value.figures.add(figure);
    values.set(name, value);
  }
  return values;
}

function findingChanges(old: ComparedDataset, now: ComparedDataset): DatasetChanges['findings'] {
  const before = new Map(old.findings.map((finding) => [finding.id, finding]));
  const after = new Map(now.findings.map((finding) => [finding.id, finding]));
  // A finding that another figure joins has another id, and is the same finding to a reader.
  for (const finding of now.findings) {
    if (before.has(finding.id)) continue;
    const earlier = old.findings.find((one) => !after.has(one.id) && isPartOf(one, finding));
    if (earlier === undefined) continue;
    before.delete(earlier.id);
    before.set(finding.id, earlier);
  }
  const figures = new Map([...old.claims, ...now.claims].map(({ id, figure }) => [id, figure]));
  const isOther = (one: ComparedFinding, other: ComparedFinding) =>
    one.id !== other.id ||
    one.kind !== other.kind ||
    one.severity !== other.severity ||
    one.review?.status !== other.review?.status;
  return changesBetween(before, after, isOther).map(({ key, change, before: was, after: is }) => ({
    finding: key,
    change,
    figures: [...new Set((is ?? was)?.claims.flatMap((id) => figures.get(id) ?? []))],
  }));
}

/** Whether two findings are of one code, and one has all claims of the other. */
function isPartOf(one: ComparedFinding, other: ComparedFinding): boolean {
  const [a, b] = [new Set(one.claims), new Set(other.claims)];
  return one.code === other.code && (notIn(a, b).length === 0 || notIn(b, a).length === 0);
}

/** The members of one set that are not in another. Node 20 has no method for it. */
const notIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
  [...one].filter((member) => !other.has(member));

interface Changed<T> {
  readonly key: string;
  readonly change: Change;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** What was added, changed and is gone, in this order. */
function changesBetween<T>(
  old: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  isOther: (before: T, after: T) => boolean,
): Changed<T>[] {
  const added: Changed<T>[] = [];
  const changed: Changed<T>[] = [];
  for (const [key, after] of now) {
    const before = old.get(key);
    if (before === undefined) added.push({ key, change: 'added', before, after });
    else if (isOther(before, after)) changed.push({ key, change: 'changed', before, after });
  }
  const gone = [...old].filter(([key]) => !now.has(key));
  return [
    ...added,
    ...changed,
    ...gone.map(([key, before]): Changed<T> => ({ key, change: 'gone', before, after: undefined })),
  ];
}
