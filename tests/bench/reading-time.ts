/**
 * Measures how long reading takes, in processes of their own, so that nothing is made before: as a program,
 * `node --import tsx tests/bench/reading-time.ts <file> <language> <characters read before>`, it prints the milliseconds of
 * one measure.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readText } from '../../src/domain/text/read-text.ts';
import { annotatedArticles } from './annotated.ts';

/** The length of text for which times are told. */
const CHARACTERS = 20_000;
/** How many characters the check page reads in a language while it is idle, about. */
const PREPARED = 300;
/** How often a text is read before the time is taken that it takes later, and then. */
const ROUNDS = 12;
const WARM_UP = 3;

/** The milliseconds of processor time for 20,000 characters of a language. */
export interface ReadingTime {
  /** In a process that has read nothing. */
  readonly first: number;
  /** The same, after a short text of that language, as on the check page. */
  readonly prepared: number;
  /** The median of further readings. */
  readonly later: number;
}

/** The times of a language's articles in a file. They are read over again until they have enough characters. */
export function readingTime(file: string, language: string): ReadingTime {
  const [cold, warm] = [0, PREPARED].map((before) => measured(file, language, before));
  return { first: cold?.[0] ?? 0, prepared: warm?.[0] ?? 0, later: median(cold?.slice(WARM_UP) ?? []) };
}

function measured(file: string, language: string, before: number): number[] {
  const program = fileURLToPath(import.meta.url);
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, file, language, `${before}`], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The milliseconds of each of some readings of 20,000 characters. */
function timesOf(file: string, language: string, before: number): number[] {
  const articles = annotatedArticles(file).filter(({ lang }) => lang === language);
  const total = articles.reduce((sum, { text }) => sum + text.length, 0);
  const rounds = Math.ceil(CHARACTERS / total);
  const read = (length?: number) => {
    for (const { text, pair, published } of articles)
      readText(text.slice(0, length), { pair, published, language });
  };
  if (before > 0) read(Math.ceil(before / articles.length));
  return Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) read();
    const { user, system } = process.cpuUsage(start);
    return ((user + system) / 1000) * (CHARACTERS / (total * rounds));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file = '', language = '', before = '0'] = process.argv.slice(2);
  console.log(JSON.stringify(timesOf(file, language, Number(before))));
}
