/**
 * Titles of pages that tell what was found. Each is implied by the dataset, and is heading, document title and link
 * preview at once.
 */
import {
  type Claim,
  type Growth,
  type Level,
  parsePeriod,
  rational,
  readInterval,
  toldKind,
  yearOf,
} from '../../domain/index.ts';
import type { Messages } from '../i18n/index.ts';
import { claimYear } from '../models/claim-query.ts';
import { yearsNewestFirst } from '../models/growth-rows.ts';
import { growthStatements } from '../models/growth-statements.ts';
import type { Ledger } from '../models/ledger.ts';
import { countsApart } from '../models/mirror-row.ts';
import { sizeAnswer } from '../models/size-answer.ts';
import { tallyOf } from '../models/target-tally.ts';
import { type ValueEntry, valuesOf } from '../models/value-page.ts';
import { annualBriefly } from './annual-words.ts';
import { changeName, printedChanges, showPrintedChange } from './named-change.ts';
import { showPeriod, showPrinted, showValues } from './show.ts';
import { showAbout, showAboutRange } from './show-about.ts';
import { claimSubject, mirrorSubject, statementSubject } from './subject.ts';
import { isTitleLength } from './title-length.ts';
import { valueName } from './value-name.ts';

/** The economies, with the newest yearly total where one is known. */
export function overviewTitle(ledger: Ledger, messages: Messages): string {
  const [a, b] = ledger.dataset.pair.economies;
  const size = sizeAnswer(ledger);
  const about = messages.overview.title(messages.pairName(a.name, b.name));
  if (!size) return about;
  const said = messages.titles.page.overview(
    about,
    annualBriefly(size.current, size.claims, messages),
    showPeriod(size.current.period, messages),
  );
  return isTitleLength(said, messages) ? said : about;
}

/** How many of the distinct stated growths are contradicted. */
export function growthTitle(ledger: Ledger, { titles }: Messages): string {
  const statements = growthStatements(ledger);
  const contradicted = statements.filter(({ verdict }) => verdict === 'inconsistent');
  return titles.page.growth(contradicted.length, statements.length);
}

/**
 * How many findings are contradictions within a source and how many are between sources, and how many figures were
 * compared.
 */
export function findingsTitle({ dataset }: Ledger, { titles }: Messages): string {
  const count = (kind: string) => dataset.findings.filter((finding) => toldKind(finding) === kind).length;
  return titles.page.findings(count('contradiction'), count('between-sources'), dataset.claims.length);
}

/** How many dated targets for the value of trade were met and missed. */
export function targetsTitle({ dataset }: Ledger, { titles }: Messages): string {
  const { total, dated, unrated, low } = tallyOf(dataset.targets);
  return dated.total === 0
    ? titles.page.targetsOpen(total, unrated, low)
    : titles.page.targets(dated.met, dated.total - dated.met);
}

/** How many figures were printed, and of which years. */
export function claimsTitle(ledger: Ledger, { titles }: Messages): string {
  const printed = ledger.dataset.claims.filter((claim) => !ledger.isStatistics(claim));
  const years = yearsNewestFirst(printed.filter(({ kind }) => kind !== 'target').map(claimYear));
  return titles.page.claims(printed.length, years.at(-1) ?? null, years[0] ?? null);
}

/** How many figures are from how many sources, in how many languages. */
export function sourcesTitle({ dataset }: Ledger, { titles }: Messages): string {
  const languages = new Set(dataset.sources.map(({ language }) => language));
  return titles.page.sources(dataset.claims.length, dataset.sources.length, languages.size);
}

/** A value, and the least and the most that was published for it, or what it follows from other figures to be. */
export function valueTitle(value: ValueEntry, ledger: Ledger, messages: Messages): string {
  const { titles } = messages;
  const { key, levels, totals, implied } = value;
  const about = messages.value.title(valueName(key, ledger, messages), showPeriod(key.period, messages));
  const seen = levels.filter(({ values }) => values.length > 0);
  const words = [...new Set(seen.map((level) => showPrinted(level, messages)))];
  const [only] = words;
  if (only === undefined && totals.length + implied.length === 0) return about;
  const [least, most] = spanOf(seen, messages);
  const apart = countsApart(levels, ledger);
  const said =
    only === undefined
      ? titles.page.value(about, valueBriefly(value, ledger, messages))
      : apart !== null
        ? titles.page.apart(about, apart)
        : words.length === 1
          ? titles.page.value(about, only)
          : least === most
            ? titles.page.around(about, seen.length, least)
            : titles.page.values(about, seen.length, least, most);
  return isTitleLength(said, messages) ? said : about;
}

/**
 * What was published for a value in few words: "US$2.2–2.25 billion"; with its hedge where it was published with one
 * alone, "less than US$450 million"; what it follows from, where nothing was published. Two counts that are too far apart
 * for counts of the same goods are no range.
 */
export function valueBriefly(
  { levels, totals, implied }: ValueEntry,
  ledger: Ledger,
  messages: Messages,
): string {
  const apart = countsApart(levels, ledger);
  if (apart !== null) return messages.findings.mirrorApart(apart);
  const seen = levels.filter(({ values }) => values.length > 0);
  const [said, ...others] = new Set(seen.map((level) => showPrinted(level, messages)));
  if (said !== undefined && others.length === 0 && seen[0]?.hedges.length !== 0) return said;
  const numbers = seen
    .flatMap(({ values }) => values)
    .map(rational)
    .sort((a, b) => a.compare(b));
  const [least, most] = [numbers[0], numbers.at(-1)];
  if (least && most) return showAboutRange(least, most, seen[0]?.unit ?? messages.money.currency, messages);
  const [known] = [...totals, ...implied];
  if (!known) return messages.format.notSeen;
  const about = showAbout(readInterval(known.interval), known.currency, messages);
  return totals.length > 0 ? messages.value.sum(about) : messages.value.implied(about);
}

/** How many values there are, and for which years. */
export function valuesTitle(ledger: Ledger, messages: Messages): string {
  const keys = [...valuesOf(ledger).values()].map(({ key }) => key);
  const years = keys.flatMap(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed ? [yearOf(parsed)] : [];
  });
  return years.length === 0
    ? messages.value.indexNone
    : messages.value.indexTitle(keys.length, String(Math.min(...years)), String(Math.max(...years)));
}

/** The smallest and the largest printed number. */
function spanOf(levels: readonly Level[], messages: Messages): [string, string] {
  const unit = levels[0]?.unit ?? messages.money.currency;
  const sorted = levels.flatMap(({ values }) => values).sort((a, b) => rational(a).compare(rational(b)));
  const show = (value: string | undefined) => showValues(value === undefined ? [] : [value], unit, messages);
  return [show(sorted[0]), show(sorted.at(-1))];
}

/** What a claim says and, for a growth, whether it fits. */
export function claimTitle(claim: Claim, ledger: Ledger, messages: Messages): string {
  const subject = claimSubject(claim, ledger, messages);
  const said =
    claim.kind === 'growth'
      ? growthSayings(claim, ledger, messages)
      : // Where the title would be too long, who counted stands above it alone.
        [subject, mirrorSubject(claim, ledger, messages)].map((what) =>
          messages.titles.page.claim(what, showPrinted(claim, messages)),
        );
  return said.find((title) => isTitleLength(title, messages)) ?? subject;
}

function growthSayings(claim: Growth, ledger: Ledger, messages: Messages): string[] {
  const { titles } = messages;
  const verdict = ledger.check(claim.id)?.verdict ?? 'cannot-tell';
  const what = statementSubject(claim, ledger, messages);
  const name = changeName(printedChanges([claim]));
  const kind = name === 'fall' ? name : name === 'growth' && claim.unit === 'rate' ? 'rate' : 'amount';
  const change = titles.page.change[kind](showPrintedChange(claim, name, messages));
  return [
    titles.page.growthClaim[verdict](what, change),
    titles.page.growthClaimShort[verdict](what, change),
  ];
}
