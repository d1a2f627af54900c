/**
 * Measures the reader of texts: `npm run bench:read -- <file>…`, where a file holds annotated articles (see
 * `annotated.ts`). Prints the shares that are right by language and by kind, how long reading takes, then each miss
 * with `--misses`.
 */
import { parseArgs } from 'node:util';
import { readText } from '../../src/domain/text/read-text.ts';
import type { TextReading } from '../../src/domain/text/text-claim.ts';
import { annotatedArticles } from './annotated.ts';
import { readingTime } from './reading-time.ts';
import { type Article, FIELDS, type Miss, type Score, scoreReading } from './score-reading.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
});
if (positionals.length === 0) {
  console.error('usage: npm run bench:read -- <file of annotated articles>… [--misses]');
  process.exitCode = 1;
}

interface Group {
  readonly name: string;
  readonly scores: readonly Score[];
}

for (const file of positionals) {
  const articles = annotatedArticles(file);
  const read = articles.map((article) => ({ article, reading: readArticle(article) }));
  const scores = read.map(({ article, reading }) => scoreReading(article, reading.claims));
  const languages = [...new Set(articles.map(({ lang }) => lang))];
  const byLanguage = languages.map((lang) => ({
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
  console.log(`${file}: ${articles.length} articles\n`);
  printTable([{ name: 'all', scores }, ...byLanguage, ...byKind]);
  printTimes(file, languages);
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

/** Prints the milliseconds of processor time for 20,000 characters, by language. */
function printTimes(file: string, languages: readonly string[]): void {
  console.log('| ms for 20,000 characters | first in a process | first after a short text | later |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const language of languages) {
    const { first, prepared, later } = readingTime(file, language);
    console.log(`| ${[language, ...[first, prepared, later].map((time) => time.toFixed(0))].join(' | ')} |`);
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
