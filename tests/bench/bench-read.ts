/**
 * Measures the reader of texts: `npm run bench:read -- <file>…`, where a file holds annotated articles (see
 * `annotated.ts`). Prints the shares that are right by language and by kind, then each miss with `--misses`.
 */
import { parseArgs } from 'node:util';
import { readText } from '../../src/domain/text/read-text.ts';
import type { TextReading } from '../../src/domain/text/text-claim.ts';
import { annotatedArticles } from './annotated.ts';
import { type Article, FIELDS, type Miss, type Score, scoreReading } from './score-reading.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: npm run bench:read -- <file of annotated articles>… [--misses]');
  process.exitCode = 1;
}

/** The length of text for which the time is told. */
const CHARACTERS = 20_000;

interface Group {
  readonly name: string;
  readonly scores: readonly Score[];
}

for (const file of positionals) {
  const articles = annotatedArticles(file);
  const time = speed(articles);
  const read = articles.map((article) => ({ article, reading: readArticle(article) }));
  const scores = read.map(({ article, reading }) => scoreReading(article, reading.claims));
  const byLanguage = [...new Set(articles.map(({ lang }) => lang))].map((lang) => ({
    name: lang,
    scores: scores.filter((_, index) => articles[index]?.lang === lang),
  }));
  const kinds = [...new Set(articles.flatMap(({ claims }) => claims.map(({ kind }) => kind)))];
  const byKind = kinds.map((kind) => ({
    name: kind,
    scores: read.map(({ article, reading }) =>
      scoreReading(
        { ...article, notClaims: [], claims: article.claims.filter((claim) => claim.kind === kind) },
        reading.claims.filter((claim) => claim.kind === kind),
      ),
    ),
  }));
  console.log(`${file}: ${articles.length} articles, ${time}\n`);
  printTable([{ name: 'all', scores }, ...byLanguage, ...byKind]);
  if (values.misses) {
    for (const [index, { misses }] of scores.entries()) {
      const one = read[index];
      if (one) printMisses(one.article.id, misses, one.reading);
    }
  }
}

function readArticle({ text, pair, published, lang }: Article): TextReading {
  return readText(text, { pair, published, language: lang });
}

/**
 * The time of one processor for 20,000 characters: the first time in this process, with all that is made once for a
 * language, and the median of nine times, after three to warm up. The articles are read over again until they have as
 * many characters.
 */
function speed(articles: readonly Article[]): string {
  const total = articles.reduce((sum, { text }) => sum + text.length, 0);
  const rounds = Math.ceil(CHARACTERS / total);
  const times = Array.from({ length: 12 }, () => {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) for (const article of articles) readArticle(article);
    const { user, system } = process.cpuUsage(start);
    return ((user + system) / 1000) * (CHARACTERS / (total * rounds));
  });
  const [first = 0] = times;
  const median = times.slice(3).sort((a, b) => a - b)[4] ?? 0;
  return `${first.toFixed(0)} ms of processor time for the first 20,000 characters, then ${median.toFixed(0)} ms`;
}

function printTable(groups: readonly Group[]): void {
  console.log(`| | claims | found | false | not claims taken | ${FIELDS.join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(FIELDS.length + 4)}`);
  for (const { name, scores } of groups) {
    const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
    const missed = (field: Miss['field']) =>
      sum(({ misses }) => misses.filter((miss) => miss.field === field).length);
    const matched = sum((score) => score.matched);
    const cells = [
      name,
      sum((score) => score.claims),
      share(
        matched,
        sum((score) => score.claims),
      ),
      missed('false'),
      `${missed('taken')} of ${sum((score) => score.notClaims)}`,
      ...FIELDS.map((field) => share(matched - missed(field), matched)),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log();
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function printMisses(id: string, misses: readonly Miss[], { leftOut, others }: TextReading): void {
  for (const { field, words, expected, found, at } of misses) {
    const reason = [...leftOut, ...others].find(
      (one) => at < one.at + one.words.length && one.at < at + words.length,
    )?.reason;
    const told = [expected && `expected ${expected}`, found && `read ${found}`, field === 'missed' && reason];
    console.log(`${id} ${field}: “${words}”: ${told.filter(Boolean).join('; ')}`);
  }
}
